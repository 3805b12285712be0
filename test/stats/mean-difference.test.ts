import { expect, test } from "vitest";
import { meanDifference } from "../../src/stats/mean-difference.ts";

// Each has squares of 100 · 1² = 100, a variance of 100 / 99 and of its mean 1 / 99; 1.96 · √(2 / 99) = 0.27858.
test("the means of two hundred scores", () => {
  const one = [[4, 50] as const, [6, 50] as const];
  const other = [[3, 50] as const, [5, 50] as const];
  const [low, high] = meanDifference(one, other) ?? [];
  expect(low).toBeCloseTo(1 - 0.27858, 5);
  expect(high).toBeCloseTo(1 + 0.27858, 5);
});

// 1, 2, 3: mean 2, variance of the mean 1 / 3. 4, 4, 4, 8: mean 5, squares 12, variance of the mean 12 / 3 / 4 = 1.
test("samples of different size and spread, which mirror", () => {
  const one = [[1, 1] as const, [2, 1] as const, [3, 1] as const];
  const other = [[4, 3] as const, [8, 1] as const];
  const margin = 1.959964 * Math.sqrt(4 / 3);
  const [low, high] = meanDifference(one, other) ?? [];
  expect(low).toBeCloseTo(-3 - margin, 5);
  expect(high).toBeCloseTo(-3 + margin, 5);
  expect(meanDifference(other, one)?.[0]).toBeCloseTo(3 - margin, 5);
});

test.each([
  ["one score", [[5, 1] as const]],
  ["scores that are all the same", [[5, 40] as const]],
  ["no scores", []],
])("%s: no interval", (_, frequencies) => {
  const others = [[1, 1] as const, [2, 1] as const];
  expect(meanDifference(frequencies, others)).toBeNull();
  expect(meanDifference(others, frequencies)).toBeNull();
});
