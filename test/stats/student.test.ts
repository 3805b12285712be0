import { expect, test } from "vitest";
import { student95 } from "../../src/stats/student.ts";

// Student's own table, to three decimals.
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [8, 2.306],
  [10, 2.228],
  [20, 2.086],
  [30, 2.042],
  [60, 2.0],
  [99, 1.984],
  [100, 1.984],
  [120, 1.98],
  [1000, 1.962],
  [1e9, 1.96],
])("of %d degrees of freedom: %d", (degrees, quantile) => {
  expect(student95(degrees)).toBeCloseTo(quantile, 3);
});

// tan(0.95 · π / 2) = 12.706205 and √(2 / (0.05 · 1.95) − 2) = 4.302653.
test("where it is known in closed form", () => {
  expect(student95(1) / 12.706205).toBeCloseTo(1, 6);
  expect(student95(2) / 4.302653).toBeCloseTo(1, 5);
});

// By SciPy 1.x, stats.t.ppf(0.975, degrees).
test.each([
  [1.1, 10.2768],
  [1.5, 6.01666],
  [2.5, 3.57465],
  [7.7, 2.32174],
])("between whole degrees, of %d: %d", (degrees, quantile) => {
  expect(student95(degrees) / quantile).toBeCloseTo(1, 3);
});

test("between whole degrees it lies between them, and falls all the way", () => {
  const degrees = Array.from({ length: 400 }, (_, index) => 1 + index / 3);
  const quantiles = degrees.map(student95);
  expect(quantiles.every((quantile, index) => index === 0 || quantile < quantiles[index - 1])).toBe(true);
});
