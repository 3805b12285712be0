import { describe, expect, test } from "vitest";
import { customerLifetimeValueDefinition as definition } from "../../src/metrics/customer-lifetime-value.ts";
import type { Order } from "../../src/model/commerce.ts";
import { client, commerce, money, order } from "../support/commerce.ts";
import { day } from "./measure.ts";
import { observedIn, over, rowOf } from "./range.ts";

const [from, to] = [100 * day, 130 * day];
const nothing = over(from, to, commerce({}));
const paid = (customer: string | undefined, amount: number, kind: Order["kind"] = "renewal") =>
  order(kind, from + day, { customer, amount: money(amount) });
/** A hundred customers at the start, of whom the first few leave. */
const hundred = (lost: number) =>
  Array.from({ length: 100 }, (_, index) => client(`C-${index}`, 0, index < lost ? from + 2 * day : undefined));

describe("margin over churn", () => {
  const revenue = { revenue: 50, currency: "USD" };

  test("worked value, all of it given: 50 × 0.70 / 0.03 = 1,166.67, of which nothing was measured", () => {
    const given = definition.define({ ...revenue, churn: 0.03, margin: 0.7 });
    const summary = rowOf(given, nothing);
    expect(summary).toEqual({
      n: 0,
      value: expect.closeTo(1166.67, 2),
      currency: "USD",
      basis: "given revenue and churn",
    });
    expect(given.needs).toEqual([]);
    expect(given.formula).toContain("Given revenue: 50 USD. Given churn: 0.03. What is given is for a month.");
  });

  test("the revenue given and the churn measured: n is whom it was measured of", () => {
    const given = definition.define({ ...revenue, margin: 0.7 });
    const context = over(from, to, commerce({ customers: hundred(3) }));
    expect(rowOf(given, context)).toEqual({
      n: 100,
      value: expect.closeTo(1166.67, 2),
      currency: "USD",
      basis: "given revenue",
    });
    expect(given.needs).toEqual([["customers", "leavings"], ["orders"]]);
    expect(given.formula).toContain("Given revenue: 50 USD. What is given is for a month.");
  });

  test("the churn given and the revenue measured", () => {
    const given = definition.define({ churn: 0.03, margin: 0.7 });
    const orders = Array.from({ length: 100 }, (_, index) => paid(`C-${index}`, 50));
    expect(rowOf(given, over(from, to, commerce({ customers: hundred(0), orders })))).toEqual({
      n: 100,
      value: expect.closeTo(1166.67, 2),
      currency: "USD",
      basis: "given churn",
    });
    expect(given.needs).toEqual([["orders"]]);
    expect(given.formula).toContain("Given churn: 0.03. What is given is for a month.");
  });

  test("a given churn of 0 is no number", () => {
    for (const settings of [{ churn: 0 }, { churn: 0, ...revenue }]) {
      const context = over(from, to, commerce({ customers: hundred(2), orders: [paid("C-1", 5)] }));
      const summary = rowOf(definition.define(settings), context);
      expect(summary).toMatchObject({ value: null, reason: "nothing can be divided by a churn of 0" });
    }
  });

  test.each([
    ["month", 31, true],
    ["month", 30, true],
    ["month", 28, true],
    ["month", 27.5, true],
    ["month", 26.9, false],
    ["month", 32, false],
    ["day", 1, true],
    ["day", 7, false],
    ["week", 7, true],
    ["quarter", 92, true],
    ["quarter", 31, false],
    ["year", 365, true],
    ["year", 30, false],
  ])("units of time have to agree: what is given of a %s, measured in %d days", (per, days, agrees) => {
    const orders = [order("renewal", from + day / 4, { customer: "C", amount: money(50) })];
    const customers = [client("C", 0, from + day / 2)];
    const context = over(from, from + days * day, commerce({ customers, orders }));
    for (const settings of [{ revenue: 50 }, { churn: 0.03 }]) {
      const { value, reason } = rowOf(definition.define({ ...settings, per }), context);
      const [factor = ""] = Object.keys(settings);
      expect([value !== null, reason]).toEqual([
        agrees,
        agrees ? undefined : `the period is not a ${per}, for which the ${factor} is given`,
      ]);
    }
  });
});

describe("order value × orders × lifespan", () => {
  const aov = { model: "aov", currency: "USD", per: "year", lifespan: 1.5 * 365 * day };
  const buyers = [paid("C", 12), paid("C", 8), paid("D", 10), paid("D", 7), paid("D", 13), paid("D", 999, "lead")];

  test("worked value, all of it given: 10 × 2.5 × 1.5 = 37.5", () => {
    const given = definition.define({ ...aov, "order-value": 10, orders: 2.5 });
    expect(rowOf(given, nothing)).toEqual({
      n: 0,
      value: 37.5,
      currency: "USD",
      basis: "given order value and orders",
    });
    expect(given.needs).toEqual([]);
    expect(given.formula).toContain("Given order value: 10 USD. Given orders: 2.5. What is given is for a year.");
  });

  test("the order value given: orders are counted of buyers in the period", () => {
    const given = definition.define({ ...aov, "order-value": 10, lifespan: 45 * day });
    expect(rowOf(given, over(from, to, commerce({ orders: buyers })))).toEqual({
      n: 2,
      value: 37.5,
      currency: "USD",
      basis: "given order value",
    });
    expect(given.formula).toContain("Given order value: 10 USD.");
  });

  test("the orders given: n is of how many the value was measured, net of refunds", () => {
    const given = definition.define({ ...aov, orders: 2.5 });
    const orders = [...buyers, paid(undefined, 16), paid("D", -6, "refund"), order("new", from)];
    const context = over(from, to, commerce({ orders }));
    expect(rowOf(given, context)).toEqual({ n: 6, value: 37.5, currency: "USD", basis: "given orders" });
    expect(observedIn(given, context).flatMap((one) => ("excluded" in one ? one.excluded : []))).toEqual(["no-amount"]);
    expect(given.formula).toContain("Given orders: 2.5. What is given is for a year.");
  });

  test("of no order at all the value is not known", () => {
    const given = definition.define({ ...aov, orders: 2.5 });
    expect(rowOf(given, nothing)).toEqual({ n: 0, value: null, reason: "no order of the period is known" });
  });

  test("without a lifespan there is no number", () => {
    for (const settings of [{ orders: 2.5 }, { "order-value": 10 }, { orders: 2.5, "order-value": 10 }]) {
      const given = definition.define({ ...settings, model: "aov" });
      expect(rowOf(given, over(from, to, commerce({ orders: buyers })))).toMatchObject({
        value: null,
        reason: "the lifespan of customers is not set",
      });
    }
  });
});

test("what is given is of no group, and needs no time", () => {
  const given = definition.define({ revenue: 50, churn: 0.03 });
  expect(rowOf(given, nothing, [], { channel: "email" })).toMatchObject({ n: 0, value: null });
  expect(rowOf(given, over(0, 0, commerce({}), { asOf: 0 }))).toMatchObject({ value: expect.closeTo(1666.67, 2) });
});

test("nothing tells the currency of an amount that is given without one", () => {
  expect(rowOf(definition.define({ revenue: 50, churn: 0.5 }), nothing)).toMatchObject({ value: 100, currency: "" });
  expect(definition.define({ revenue: 50 }).formula).toContain("Given revenue: 50. What is given is for a month.");
});
