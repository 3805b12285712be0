import { describe, expect, test } from "vitest";
import { volume } from "../../../src/metrics/volume.ts";
import { conversionRate, crossSellRate, upsellRate } from "../../support/by-default.ts";
import { type Asked, reportOf } from "../../support/report-of.ts";

const tickets = [
  "id,customer_id,created_at,first_response_at",
  "C1,6281234567890,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z",
  "C2,6281234567891,2026-03-03T09:00:00Z,2026-03-03T09:05:00Z",
  "C3,,2026-03-08T09:00:00Z,2026-03-08T09:05:00Z",
].join("\n");
const header = "order_id,at,amount,currency,kind,customer_id,conversation_id";
const rates = [conversionRate, upsellRate, crossSellRate];

const reported = (orders: readonly string[], asked: Asked = {}) =>
  reportOf({ "tickets.csv": tickets, "orders.csv": [header, ...orders].join("\n") }, { metrics: rates, ...asked });

async function noted(orders: readonly string[], asked?: Asked) {
  const { diagnostics } = await reported(orders, asked);
  return diagnostics.filter(({ code }) => code === "unjoined-orders").map(({ count, examples }) => [count, examples]);
}

const byAni = "1,2026-03-02T10:00:00Z,5,USD,new,Ani,";
const byNobody = "2,2026-03-02T10:00:00Z,5,USD,new,,";
const byNumber = "3,2026-03-02T10:00:00Z,5,USD,upsell,6281234567890,";
const inChat = "4,2026-03-02T10:00:00Z,5,USD,new,,C3";
const inUnknownChat = "5,2026-03-02T10:00:00Z,5,USD,new,6281234567890,C-1";

describe("orders that count for no conversation are told", () => {
  test("of a customer or a conversation that there is not, and of neither", async () => {
    expect(await noted([byAni, byNobody, byNumber, inChat, inUnknownChat])).toEqual([
      [2, ['"Ani"', '"C-1"']],
      [1, []],
    ]);
  });

  test("not where each joins one", async () => {
    expect(await noted([byNumber, inChat])).toEqual([]);
  });

  test("not where none of them is of the range, or nothing is asked that looks for them", async () => {
    expect(await noted([byAni], { range: { since: "2026-03-03", until: "2026-03-09" } })).toEqual([]);
    expect(await noted([byAni], { metrics: [volume] })).toEqual([]);
  });
});

describe("where none of the orders joins, nobody is said not to have bought", () => {
  const valuesOf = async (orders: readonly string[]) => {
    const { rows } = await reported(orders, { asOf: "2026-03-09T00:00:00Z" });
    return rates.map(({ id }) => rows[0]?.values[id]);
  };

  test("of three conversations one names no customer or is younger than the window", async () => {
    const reason = "none of the orders counts for a conversation that was read";
    expect(await valuesOf([byAni, inUnknownChat])).toMatchObject([
      { n: 0, value: null, excluded: { unjoined: 2, "no-customer": 1 } },
      { n: 0, value: null, reason, excluded: { unjoined: 3 } },
      { n: 0, value: null, reason, excluded: { unjoined: 3 } },
    ]);
  });

  test("a refund is no order that could count, though its customer is that of its sale", async () => {
    const refund = "5,2026-03-03T10:00:00Z,5,USD,refund,,";
    expect(await valuesOf([inUnknownChat, refund])).toMatchObject(rates.map(() => ({ n: 0, value: null })));
  });

  test("one that joins is enough: one of two, and of each of two handled one or none", async () => {
    expect(await valuesOf([byAni, byNumber])).toMatchObject([
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 2, excluded: { pending: 1 } },
      { numerator: 0, denominator: 2, excluded: { pending: 1 } },
    ]);
  });
});

test("without a conversation there is none to count for", async () => {
  const files = { "orders.csv": [header, byAni].join("\n") };
  const { diagnostics } = await reportOf(files, { metrics: rates });
  expect(diagnostics.filter(({ code }) => code === "unjoined-orders")).toEqual([]);
});
