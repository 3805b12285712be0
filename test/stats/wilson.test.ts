import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/stats/wilson.ts";

test.each([
  [5, 50, 4.35, 21.36],
  [8, 10, 49.02, 94.33],
  [0, 10, 0, 27.75],
])("%i of %i: %f to %f %%, as in the catalogue", (hits, n, low, high) => {
  const interval = wilson(hits, n);
  expect(interval?.[0]).toBeCloseTo(low / 100, 4);
  expect(interval?.[1]).toBeCloseTo(high / 100, 4);
});

test("no trials, no interval", () => {
  expect(wilson(0, 0)).toBeNull();
});

test("holds the proportion, stays within 0…1, and mirrors", () => {
  const trials = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(trials, ([hits, n]) => {
      const [low, high] = wilson(hits, n) ?? [Number.NaN, Number.NaN];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
      expect(high).toBeLessThanOrEqual(1);
      expect(wilson(n - hits, n)?.[0]).toBeCloseTo(1 - high, 12);
    }),
  );
});
