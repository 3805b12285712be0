import { describe, expect, test } from "vitest";
import { crossSellRate, upsellRate } from "../../support/by-default.ts";
import { reportOf } from "../../support/report-of.ts";

const tickets = [
  "ticket_id,created_at,first_response_at,customer_id,status",
  "T1,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,P1,open",
  "T2,2026-03-03T09:00:00Z,2026-03-03T09:05:00Z,P2,open\n",
].join("\n");

const reportWith = (orders: string) =>
  reportOf(
    { "tickets.csv": tickets, "orders.csv": orders },
    { metrics: [upsellRate, crossSellRate], asOf: "2026-03-20T00:00:00Z" },
  );

describe("orders that do not say of which kind they are", () => {
  const needsKinds = { reason: "needs orders with a kind" };

  test("are more likely unknown than no upsells", async () => {
    const { unmeasurable } = await reportWith("order_id,at,amount,customer_id\nO1,2026-03-02T10:00:00Z,1000,P1\n");
    expect(unmeasurable).toMatchObject([
      { metric: "upsell-rate", ...needsKinds },
      { metric: "cross-sell-rate", ...needsKinds },
    ]);
  });

  test("nor are those of a shop", async () => {
    const { unmeasurable } = await reportWith(
      "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem name\n" +
        "#1001,P1,paid,fulfilled,IDR,99000,2026-03-02 10:15:22 +0000,Kaos\n",
    );
    expect(unmeasurable).toMatchObject([needsKinds, needsKinds]);
  });
});

test("where kinds are told, none of these is 0 %", async () => {
  const { rows } = await reportWith("order_id,at,amount,customer_id,kind\nO1,2026-03-02T10:00:00Z,1000,P1,upsell\n");
  expect(rows[0].values).toMatchObject({
    "upsell-rate": { numerator: 1, denominator: 2 },
    "cross-sell-rate": { numerator: 0, denominator: 2, value: 0 },
  });
});
