import fc from "fast-check";
import { expect, test } from "vitest";
import { MoneySums, moneySum, moneySummary } from "../../../src/metrics/commerce/money.ts";
import type { Measured } from "../../../src/metrics/metric.ts";
import { measured } from "../../../src/metrics/observation.ts";

const paid = (thousandths: number, currency: string): Measured =>
  measured(thousandths, 0, "fields", undefined, undefined, currency);

const summed = (amounts: readonly Measured[]) => {
  const sum = moneySum();
  for (const amount of amounts) sum.add(amount);
  return sum;
};

test("amounts of one currency add up, in units of it, less what was paid back", () => {
  expect(summed([paid(12_500, "USD"), paid(7_505, "USD"), paid(-5_000, "USD")]).result()).toEqual({
    n: 3,
    value: 15.005,
    currency: "USD",
  });
});

test("a tenth and two tenths are three tenths", () => {
  expect(summed([paid(100, "USD"), paid(200, "USD")]).result().value).toBe(0.3);
});

test("amounts of two currencies are never added", () => {
  expect(summed([paid(8_000_000, "IDR"), paid(12_500, "USD"), paid(500, "USD")]).result()).toEqual({
    n: 3,
    value: null,
    amounts: { IDR: 8000, USD: 13 },
    reason: "several currencies",
  });
});

test("an amount without a currency is none of a known one", () => {
  expect(summed([paid(1000, ""), paid(1000, "USD")]).result().amounts).toEqual({ "": 1, USD: 1 });
  expect(summed([paid(1000, "")]).result()).toEqual({ n: 1, value: 1, currency: "" });
});

test("no amount is no number, for a reason", () => {
  expect(summed([]).result()).toEqual({ n: 0, value: null, reason: "no observations" });
  expect(moneySummary(3, new Map(), "nobody paid")).toEqual({ n: 3, value: null, reason: "nobody paid" });
});

test("sums over a number of things, by currency in alphabetical order", () => {
  const sums = new MoneySums();
  sums.add(50_000, "USD");
  sums.add(3_000, "EUR");
  expect([...sums.over(4)]).toEqual([
    ["EUR", 0.75],
    ["USD", 12.5],
  ]);
});

test("any order and any split give the same", () => {
  const amounts = fc.array(
    fc
      .record({ value: fc.integer(), currency: fc.constantFrom("IDR", "USD", "") })
      .map((one) => paid(one.value, one.currency)),
  );
  fc.assert(
    fc.property(amounts, amounts, (some, others) => {
      const whole = summed([...some, ...others]).result();
      const merged = summed(others);
      merged.merge(summed(some));
      expect(JSON.stringify(merged.result())).toBe(JSON.stringify(whole));
      expect(JSON.stringify(summed([...some, ...others].toReversed()).result())).toBe(JSON.stringify(whole));
    }),
  );
});
