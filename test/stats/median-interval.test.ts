import fc from "fast-check";
import { expect, test } from "vitest";
import { medianRanks } from "../../src/stats/median-interval.ts";

test.each([
  [6, 1, 6],
  [10, 2, 9],
  [20, 6, 15],
  [30, 10, 21],
])("n = %i: ranks %i to %i, as in the catalogue", (n, low, high) => {
  expect(medianRanks(n)).toEqual([low, high]);
});

test.each([0, 1, 5])("none of %i values", (n) => {
  expect(medianRanks(n)).toBeNull();
});

/** How likely at most so many of n coins show heads. */
const likelihoodUpTo = (heads: number, n: number) => {
  let logarithm = n * Math.log(0.5);
  let together = Math.exp(logarithm);
  for (let next = 1; next <= heads; next++) {
    logarithm += Math.log((n - next + 1) / next);
    together += Math.exp(logarithm);
  }
  return together;
};

test("covers the median with at least 95 %, and one rank narrower would not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 1000 }), (n) => {
      const [low, high] = medianRanks(n) ?? [Number.NaN, Number.NaN];
      expect(low + high).toBe(n + 1);
      expect(2 * likelihoodUpTo(low - 1, n)).toBeLessThanOrEqual(0.05);
      expect(2 * likelihoodUpTo(low, n)).toBeGreaterThan(0.05);
    }),
  );
});

test("the approximation covers it too, and is at most one rank wider than need be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1001, max: 20_000 }), (n) => {
      const [low] = medianRanks(n) ?? [Number.NaN];
      expect(2 * likelihoodUpTo(low - 1, n)).toBeLessThanOrEqual(0.05);
      expect(2 * likelihoodUpTo(low + 1, n)).toBeGreaterThan(0.05);
    }),
  );
});
