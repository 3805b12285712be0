import { describe, expect, test } from "vitest";
import { volume } from "../../../src/metrics/volume.ts";
import { conversionRate, upsellRate } from "../../support/by-default.ts";
import { type Asked, reportOf } from "../../support/report-of.ts";

const tickets = [
  "id,customer_id,created_at,first_response_at",
  "C1,Ani,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z",
  "C2,Budi,2026-03-03T09:00:00Z,",
  "C3,Citra,2026-03-03T23:00:00Z,2026-03-04T08:00:00Z",
].join("\n");

async function noted(orders: readonly string[], asked: Asked = {}) {
  const orderList = ["order_id,at,amount,currency,kind,customer_id,conversation_id", ...orders].join("\n");
  const report = await reportOf(
    { "tickets.csv": tickets, "orders.csv": orderList },
    { metrics: [conversionRate], asOf: "2026-03-09T00:00:00Z", ...asked },
  );
  return report.diagnostics
    .filter(({ code }) => code === "order-on-day-of-chat")
    .map(({ count, examples }) => [count, examples]);
}

const byAni = "1,2026-03-02,5,USD,new,Ani,";
const inChat = "2,2026-03-02,5,USD,new,,C1";

describe("orders of which only the day is known", () => {
  test("are told where their customer, or who they name, was answered on that day", async () => {
    expect(await noted([byAni, inChat])).toEqual([[2, ['"1"', '"2"']]]);
  });

  test("are not where nobody was answered on it, by them or in the conversation that they name", async () => {
    expect(await noted(["1,2026-03-03,5,USD,new,Ani,", "2,2026-03-03,5,USD,new,Budi,"])).toEqual([]);
    expect(await noted(["1,2026-03-03,5,USD,new,Citra,", "2,2026-03-02,5,USD,new,Ani,C9"])).toEqual([]);
  });

  test("are not where they are no sales, lie outside the range, or nothing asks whether anybody converted", async () => {
    expect(await noted(["1,2026-03-02,5,USD,refund,Ani,", "2,2026-03-02,5,USD,lead,Ani,"])).toEqual([]);
    expect(await noted([byAni], { range: { since: "2026-03-03", until: "2026-03-09" } })).toEqual([]);
    expect(await noted([byAni], { metrics: [volume, upsellRate] })).toEqual([]);
  });

  test("are days of the files' zone", async () => {
    // In Jakarta Citra wrote at 06:00 on the fourth of March.
    const jakarta = { timeZone: "Asia/Jakarta" };
    expect(await noted([byAni], jakarta)).toEqual([[1, ['"1"']]]);
    expect(await noted(["1,2026-03-04,5,USD,new,Citra,"], jakarta)).toEqual([[1, ['"1"']]]);
  });
});

test("an order with its time of day is not told, at midnight neither", async () => {
  expect(await noted(["1,2026-03-02T00:00:00Z,5,USD,new,Ani,", "2,2026-03-02T09:30:00Z,5,USD,new,Ani,"])).toEqual([]);
});
