import fc from "fast-check";
import { expect, test } from "vitest";
import { newcombe } from "../../src/stats/newcombe.ts";

// Newcombe 1998, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i of %i less %i of %i: %f to %f, as published", (hits, n, otherHits, otherN, low, high) => {
  const interval = newcombe(hits, n, otherHits, otherN);
  expect(interval?.[0]).toBeCloseTo(low, 4);
  expect(interval?.[1]).toBeCloseTo(high, 4);
});

test("no trials on one side, no interval", () => {
  expect(newcombe(0, 0, 1, 2)).toBeNull();
  expect(newcombe(1, 2, 0, 0)).toBeNull();
});

const trials = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test("holds the difference, stays within -1…1, and mirrors", () => {
  fc.assert(
    fc.property(trials, trials, ([hits, n], [otherHits, otherN]) => {
      const [low, high] = newcombe(hits, n, otherHits, otherN) ?? [Number.NaN, Number.NaN];
      const difference = hits / n - otherHits / otherN;
      expect(low).toBeLessThanOrEqual(difference + 1e-12);
      expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      const turned = newcombe(otherHits, otherN, hits, n);
      expect(turned?.[0]).toBeCloseTo(-high, 12);
      expect(turned?.[1]).toBeCloseTo(-low, 12);
    }),
  );
});

test("a rate and itself never differ", () => {
  fc.assert(
    fc.property(trials, ([hits, n]) => {
      const [low, high] = newcombe(hits, n, hits, n) ?? [Number.NaN, Number.NaN];
      expect(low).toBeLessThan(0);
      expect(high).toBeGreaterThan(0);
    }),
  );
});
