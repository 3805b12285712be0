import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Customer, Order } from "../../src/model/commerce.ts";
import { churnRate, retentionRate as metric } from "../support/by-default.ts";
import { client, commerce, order } from "../support/commerce.ts";
import { day } from "./measure.ts";
import { observedIn, over, rowOf } from "./range.ts";

const [from, to] = [100 * day, 130 * day];

const among = (customers: readonly Customer[], asOf = to) => over(from, to, commerce({ customers }), { asOf });
const many = (count: number, name: string, since: number, until?: number) =>
  Array.from({ length: count }, (_, index) => client(`${name} ${index}`, since, until));

describe("worked values", () => {
  test("S 100, E 105, N 20 of whom 5 left, 10 first ones lost: 90 %, and not the formula's 85 %", () => {
    const customers = [
      ...many(90, "stayed", 0),
      ...many(10, "lost", 0, from + day),
      ...many(15, "new", from + day),
      ...many(5, "new and gone", from + day, from + 2 * day),
    ];
    expect(rowOf(metric, among(customers))).toMatchObject({ n: 100, value: 0.9, numerator: 90, denominator: 100 });
  });
});

test("rates over 100 % from mixed cohorts: new customers never make up for lost ones", () => {
  const customers = [client("lost", 0, from + 1), ...many(50, "new", from + 1)];
  expect(rowOf(metric, among(customers))).toMatchObject({ n: 1, value: 0 });
});

describe("who is a customer at the start and the end", () => {
  test.each([
    ["since long", client("C", 0), { denominator: 1, numerator: 1 }],
    ["since just before the start", client("C", from - 1), { denominator: 1, numerator: 1 }],
    ["since its first instant: new in the period", client("C", from), { denominator: 0 }],
    ["until its first instant: lost in the period", client("C", 0, from), { denominator: 1, numerator: 0 }],
    ["until before the start", client("C", 0, from - 1), { denominator: 0 }],
    ["until just before the end", client("C", 0, to - 1), { denominator: 1, numerator: 0 }],
    ["until the end: lost in the next period", client("C", 0, to), { denominator: 1, numerator: 1 }],
  ])("%s", (_, customer, counts) => {
    expect(rowOf(metric, among([customer]))).toMatchObject(counts);
  });

  test("what comes after the clock of the report has not happened", () => {
    const leaves = client("C", 0, from + 20 * day);
    expect(rowOf(metric, among([leaves], from + 10 * day))).toMatchObject({ value: 1 });
    expect(rowOf(metric, among([leaves], from + 20 * day))).toMatchObject({ value: 0 });
    expect(observedIn(metric, among([leaves], from - 1))).toEqual([]);
  });

  test("one of whom nothing tells since when is left out and counted, unless gone before", () => {
    const customers = [client("known", 0), client("unknown", undefined), client("gone", undefined, from - 1)];
    const reasons = observedIn(metric, among(customers)).flatMap((one) => ("excluded" in one ? one.excluded : []));
    expect(reasons).toEqual(["no-since"]);
    expect(rowOf(metric, among(customers))).toMatchObject({ n: 1 });
  });
});

test("no customer at the start is no number and never 0 or 100 %", () => {
  for (const customers of [[], many(3, "new", from)]) {
    expect(rowOf(metric, among(customers))).toEqual({
      n: 0,
      numerator: 0,
      denominator: 0,
      value: null,
      ci95: null,
      reason: "nobody is known to have been a customer at its start",
    });
  }
});

test("names its basis and has an interval", () => {
  expect(rowOf(metric, among(many(8, "stayed", 0)))).toMatchObject({
    basis: "customer records",
    ci95: [expect.any(Number), 1],
  });
});

test("a group of conversations has no customers", () => {
  const group = { channel: "email" };
  expect(observedIn(metric, among([client("C", 0)]), group)).toMatchObject([{ excluded: "grouped" }]);
  expect(rowOf(metric, among([client("C", 0)]), [], group)).toMatchObject({ n: 0, value: null });
});

describe("without customer records: by orders", () => {
  const bought = (customer: string, at: number, kind: Order["kind"] = "new") => order(kind, at, { customer });
  const by = (orders: readonly Order[], asOf = to) => over(from, to, commerce({ orders }), { asOf });

  test("who bought in as long a time just before, and bought again", () => {
    const orders = [
      bought("again", from - day),
      bought("again", from + day),
      bought("lost", from - 30 * day),
      bought("long ago", from - 30 * day - 1),
      bought("new", from + day),
      bought("late", from - 1),
      bought("late", to),
      order("new", from - day),
    ];
    expect(rowOf(metric, by(orders))).toMatchObject({
      numerator: 1,
      denominator: 3,
      basis: "orders in two successive periods",
    });
  });

  test("the start of the period is in the period", () => {
    expect(rowOf(metric, by([bought("C", from - 1), bought("C", from)]))).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });

  test("refunds, offers, leads and subscribers are no purchases", () => {
    const orders = [
      bought("C", from - 1),
      bought("D", from - 1, "lead"),
      bought("E", from - 1, "subscriber"),
      bought("C", from + 1, "refund"),
      bought("C", from + 2, "upsell-offer"),
      bought("C", from + 3, "lead"),
    ];
    expect(rowOf(metric, by(orders))).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("of a period that is not over, the equal part of the one before it", () => {
    // Ten of thirty days are over: days 70 to 79 are before them, and not those in between.
    const orders = [
      bought("C", from - 30 * day),
      bought("D", from - 30 * day - 1),
      bought("E", from - 20 * day - 1),
      bought("F", from - 20 * day),
      bought("C", from + 5 * day),
      bought("F", from + 5 * day),
    ];
    expect(rowOf(metric, by(orders, from + 10 * day - 1))).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("records that do not say since when are none", () => {
    const context = over(from, to, commerce({ customers: [client("C", undefined)], orders: [bought("C", from - 1)] }));
    expect(rowOf(metric, context)).toMatchObject({ denominator: 1, basis: "orders in two successive periods" });
  });
});

test("retention and churn are 1 together", () => {
  const instant = fc.integer({ min: 90, max: 140 }).map((days) => days * day);
  const customer = fc
    .record({ since: instant, until: fc.option(instant, { nil: undefined }) })
    .map(({ since, until }) => client("C", since, until));
  fc.assert(
    fc.property(fc.array(customer), instant, (customers, asOf) => {
      const [kept, lost] = [metric, churnRate].map((one) => rowOf(one, among(customers, asOf)));
      expect(kept.denominator).toBe(lost.denominator);
      expect((kept.numerator ?? 0) + (lost.numerator ?? 0)).toBe(kept.denominator);
    }),
  );
});

test("every reason is one of these", () => {
  expect(Object.keys(metric.excludes).sort()).toEqual(["grouped", "no-customer", "no-since", "no-time"]);
});
