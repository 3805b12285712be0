import { describe, expect, test } from "vitest";
import { churnRate, retentionRate } from "../../support/by-default.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const asked = {
  metrics: [retentionRate, churnRate],
  asOf: "2026-04-10T00:00:00Z",
  range: { since: "2026-03-01", until: "2026-04-01" },
};

const told = (files: Files) => reportOf(files, asked);
const churnIn = async (files: Files) => (await told(files)).rows[0].values["churn-rate"];

const since = { "customers.csv": "customer_id,since\nP1,2026-01-05\nP2,2026-02-05\nP3,2026-02-07\n" };
const orders = {
  "orders.csv":
    "order_id,at,amount,currency,customer_id\nO1,2026-02-13,1000,IDR,P1\nO2,2026-02-14,3000,IDR,P2\nO3,2026-03-15,3000,IDR,P1\n",
};
const contact = {
  "tickets.csv": "ticket_id,created_at,customer_id,status\nT1,2026-03-03T09:00:00Z,P1,open\n",
};

describe("customers of whom no file tells whether they left", () => {
  test("have no retention of 100 % and no churn of 0 %", async () => {
    const reason = "needs records of when customers left (--map until=…), or orders";
    expect((await told(since)).unmeasurable).toEqual([
      { metric: "retention-rate", title: "Retention rate", reason },
      { metric: "churn-rate", title: "Churn rate", reason },
    ]);
  });

  test("have none beside contacts, which can be repeated", async () => {
    const { rows } = await told({ ...since, ...contact });
    expect(rows[0].values["retention-rate"]).toMatchObject({
      n: 0,
      value: null,
      reason: "no file tells until when somebody was a customer (--map until=… names the column)",
      parts: { "repeat-contact": { n: 0 } },
    });
  });

  test("do not stand in the way of orders: of P1 and P2 only P1 bought again", async () => {
    const by = { numerator: 1, denominator: 2, basis: "orders in two successive periods" };
    expect(await churnIn({ ...since, ...orders })).toMatchObject(by);
    expect(await churnIn(orders)).toMatchObject(by);
  });
});

test("a column of leavings that is blank in every row tells of none, and orders of all", async () => {
  const blank = { "customers.csv": "customer_id,since,until\nP1,2026-01-05,\nP2,2026-02-05,\n" };
  expect(await churnIn({ ...blank, ...orders })).toMatchObject({
    numerator: 1,
    denominator: 2,
    basis: "orders in two successive periods",
  });
});

test("where nobody has left, an end that never comes says so", async () => {
  const endless = { "customers.csv": "customer_id,since,until\nP1,2026-01-05,9999-12-31\nP2,2026-02-05,\n" };
  expect(await churnIn({ ...endless, ...orders })).toMatchObject({
    numerator: 0,
    denominator: 2,
    basis: "customer records",
  });
});

test("one file of leavings is enough, be it that the other has none", async () => {
  const left = { "left.csv": "customer_id,since,until\nP4,2026-01-05,2026-03-20\n" };
  expect(await churnIn({ ...since, ...left })).toMatchObject({ numerator: 1, denominator: 4 });
});
