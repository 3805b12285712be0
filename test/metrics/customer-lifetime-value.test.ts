import { describe, expect, test } from "vitest";
import { customerLifetimeValueDefinition } from "../../src/metrics/customer-lifetime-value.ts";
import type { Customer, Order } from "../../src/model/commerce.ts";
import { customerLifetimeValue as metric } from "../support/by-default.ts";
import { client, commerce, money, order } from "../support/commerce.ts";
import { day } from "./measure.ts";
import { observedIn, over, rowOf } from "./range.ts";

const [from, to] = [100 * day, 130 * day];

const paid = (customer: string, amount: number, at = from + day, kind: Order["kind"] = "renewal") =>
  order(kind, at, { customer, amount: money(amount) });
const month = (orders: readonly Order[], customers: readonly Customer[] = [], asOf = to) =>
  over(from, to, commerce({ orders, customers }), { asOf });
const names = (count: number) => Array.from({ length: count }, (_, index) => `C-${index}`);

describe("margin over churn", () => {
  const seventy = customerLifetimeValueDefinition.define({ margin: 0.7 });
  /** A hundred customers at the start, of whom the first few leave, and each of whom pays 50. */
  const hundred = (lost: number) =>
    names(100).map((name, index) => client(name, 0, index < lost ? from + 2 * day : undefined));
  const fifties = names(100).map((name) => paid(name, 50));

  test("worked value: 50 × 0.70 / 0.03 = 1,166.67", () => {
    const summary = rowOf(seventy, month(fifties, hundred(3)));
    expect(summary.value).toBeCloseTo(1166.67, 2);
    expect(summary).toMatchObject({ n: 100, currency: "USD" });
  });

  test("a churn of 0 is no number, for a reason", () => {
    expect(rowOf(seventy, month(fifties, hundred(0)))).toEqual({
      n: 100,
      value: null,
      reason: "nobody was lost, and nothing can be divided by a churn of 0",
    });
  });

  test("revenue and churn are of the same customers and the same period", () => {
    const orders = [...fifties, paid("new", 999), paid("C-1", 999, from - 1), paid("C-1", 999, to)];
    const customers = [...hundred(4), client("new", from + 1, from + 2)];
    expect(rowOf(seventy, month(orders, customers)).value).toBe((50 * 0.7) / 0.04);
  });

  test("buyers of the period alone were no customers at its start; without buyers nobody is known", () => {
    const reason = "nobody is known to have been a customer at its start";
    expect(rowOf(metric, month([paid("C-0", 80)]))).toMatchObject({ n: 0, reason });
    expect(rowOf(metric, month([order("new", from, { amount: money(80) })]))).toMatchObject({
      n: 0,
      reason: "no customers are known, or no revenue of theirs",
    });
  });

  test("net of refunds; an offer brings in nothing", () => {
    const orders = [
      paid("C-0", 80),
      paid("C-0", -30, from + 2 * day, "refund"),
      paid("C-0", 999, from, "upsell-offer"),
    ];
    expect(rowOf(seventy, month(orders, [client("C-0", 0, from + 9 * day)])).value).toBe(35);
  });

  test("without a margin it is revenue, and says so", () => {
    expect(rowOf(metric, month(fifties, hundred(5))).value).toBe(1000);
    expect(metric.formula).toContain("Margin: 1, the revenue itself.");
    expect(seventy.formula).toContain("Margin: 0.7.");
  });

  test("currencies are never added", () => {
    const orders = [paid("C-0", 10), order("new", from, { customer: "C-1", amount: money(60_000, "IDR") })];
    expect(rowOf(metric, month(orders, hundred(2).slice(0, 4)))).toEqual({
      n: 4,
      value: null,
      amounts: { IDR: 30_000, USD: 5 },
      reason: "several currencies",
    });
  });

  test("nobody at the start, or nothing paid, is no number", () => {
    expect(rowOf(metric, month(fifties, [client("new", from)]))).toEqual({
      n: 0,
      value: null,
      reason: "nobody is known to have been a customer at its start",
    });
    expect(rowOf(metric, month([paid("new", 5)], hundred(2)))).toMatchObject({
      n: 100,
      value: null,
      reason: "their revenue is not known",
    });
  });

  test("without customer records those who ordered before are the customers", () => {
    const orders = [paid("stays", 5, from - 1), paid("leaves", 5, from - 1), paid("stays", 30)];
    expect(rowOf(metric, month(orders))).toMatchObject({ n: 2, value: 30 });
  });
});

describe("order value × orders × lifespan", () => {
  /** Two buyers with five orders of 10: 10 × 2.5. */
  const orders = [1, 2, 3, 4, 5].map((number) => paid(number < 3 ? "C" : "D", 10));
  const lasting = (lifespan: number) => customerLifetimeValueDefinition.define({ model: "aov", lifespan });

  test("worked value: 10 × 2.5 × 1.5 = 37.5, the lifespan being one and a half periods", () => {
    expect(rowOf(lasting(45 * day), month(orders))).toEqual({ n: 2, value: 37.5, currency: "USD" });
    expect(lasting(45 * day).formula).toContain("Lifespan: 45 d.");
  });

  test("units of time agree whatever the period: in half of it the same orders mean twice as many", () => {
    expect(rowOf(lasting(45 * day), over(from, from + 15 * day, commerce({ orders }))).value).toBe(75);
  });

  test("what was paid back counts, and who only gave back bought nothing", () => {
    const back = [paid("D", -10, from + 2 * day, "refund"), paid("E", -5, from + 2 * day, "refund")];
    expect(rowOf(lasting(30 * day), month([...orders, ...back]))).toMatchObject({ n: 2, value: 17.5 });
  });

  test("whose orders say no amount is no buyer of something for 0", () => {
    const unpriced = ["C", "E", "F"].map((customer) => order("new", from, { customer }));
    expect(rowOf(lasting(45 * day), month([...orders, ...unpriced]))).toMatchObject({ n: 2, value: 37.5 });
  });

  test("without a lifespan there is no number", () => {
    const unset = customerLifetimeValueDefinition.define({ model: "aov" });
    expect(rowOf(unset, month(orders))).toEqual({ n: 2, value: null, reason: "the lifespan of customers is not set" });
    expect(unset.formula).toContain("Lifespan: not set.");
  });
});

describe("historic", () => {
  const historic = customerLifetimeValueDefinition.define({ model: "historic" });

  test("net revenue so far per customer who has bought something", () => {
    const orders = [
      paid("C", 100, day),
      paid("C", 50, to - 1),
      paid("D", 20, from),
      paid("D", -10, from + day, "refund"),
      paid("E", 999, to),
    ];
    expect(rowOf(historic, month(orders))).toEqual({ n: 2, value: 80, currency: "USD" });
  });

  test("whose orders say no amount is no customer who paid 0", () => {
    const orders = [
      paid("C", 100),
      paid("D", 300),
      ...["D", "E", "F"].map((customer) => order("new", to - 1, { customer })),
    ];
    expect(rowOf(historic, month(orders))).toEqual({ n: 2, value: 200, currency: "USD" });
    expect(rowOf(historic, month(orders.slice(2)))).toMatchObject({ n: 0, value: null });
  });

  test("without orders, what the customer records state", () => {
    const customers = [
      client("C", 0, undefined, money(30)),
      client("D", undefined, undefined, money(10)),
      client("E", 0),
    ];
    expect(rowOf(historic, month([], customers, to - 1))).toEqual({ n: 2, value: 20, currency: "USD" });
  });

  test("leads and subscribers bring in nothing, and are no orders", () => {
    const leads = [paid("C", 99, from, "lead"), paid("D", 99, from, "subscriber")];
    const customers = [client("C", 0, undefined, money(30))];
    expect(rowOf(historic, month(leads, customers, to - 1))).toMatchObject({ n: 1, value: 30 });
    expect(rowOf(historic, month([...leads, paid("C", 8)], customers, to - 1))).toMatchObject({ n: 1, value: 8 });
  });

  test("which know of today, as which a period ends whose end is the clock, and of no earlier day", () => {
    const customers = [client("C", 0, undefined, money(30))];
    expect(rowOf(historic, month([], customers, to))).toMatchObject({ n: 1, value: 30 });
    expect(rowOf(historic, month([], customers, to + 1))).toEqual({
      n: 0,
      value: null,
      reason: "customer records tell revenue as of today: the period has to reach it (--as-of and --last)",
    });
    expect(rowOf(historic, over(0, 0, commerce({ customers })))).toMatchObject({
      n: 0,
      reason: expect.stringMatching(/--as-of and --last/),
    });
  });

  test("where none states a revenue, or orders tell it, that is the reason", () => {
    const reason = "no customers are known, or no revenue of theirs";
    expect(rowOf(historic, month([], [client("C", 0)], to + 1))).toMatchObject({ n: 0, reason });
    const stating = [client("C", 0, undefined, money(30))];
    expect(rowOf(historic, month([paid("C", 5, to)], stating, to + 1))).toMatchObject({ n: 0, reason });
  });
});

test("each reason to leave something out", () => {
  const orders = [order("new", from), order("new", from, { customer: "C" }), order("upsell-offer", from)];
  const reasonsIn = (one: typeof metric, customers: readonly Customer[], group = {}) =>
    observedIn(one, month(orders, customers), group).flatMap((each) => ("excluded" in each ? each.excluded : []));
  const aov = customerLifetimeValueDefinition.define({ model: "aov" });
  expect(reasonsIn(aov, [])).toEqual(["no-customer", "no-amount"]);
  expect(reasonsIn(metric, [client("C", 0), client("D", undefined)])).toEqual(["no-amount", "no-since"]);
  expect(reasonsIn(metric, [], { channel: "email" })).toEqual(["grouped"]);
  expect(Object.keys(metric.excludes).sort()).toEqual(["grouped", "no-amount", "no-customer", "no-since"]);
});

test("of a period that has not begun nothing is known", () => {
  for (const model of ["margin-over-churn", "aov", "historic"]) {
    const one = customerLifetimeValueDefinition.define({ model });
    expect(observedIn(one, month([paid("C", 5, day)], [client("C", 0)], from - 1))).toEqual([]);
  }
});

test("two parts merged are the whole", () => {
  const context = month([paid("C", 10), paid("D", 20)], [client("C", 0), client("D", 0, from + 1)]);
  const observations = observedIn(metric, context).filter((one) => "value" in one);
  const [some, others] = [metric.aggregate(context), metric.aggregate(context)];
  observations.forEach((one, index) => {
    (index % 2 === 0 ? some : others).add(one);
  });
  some.merge(others);
  expect(some.result()).toEqual({ n: 2, value: 30, currency: "USD" });
});
