import { expect, test } from "vitest";
import { meanDifference } from "../../src/stats/mean-difference.ts";

// Each has squares of 50 · 1² + 50 · 1² = 100, a variance of 100 / 99 and of its mean 1 / 99. Alike, they have 198 degrees of
// freedom together, of which the quantile is 1.97202: 1.97202 · √(2 / 99) = 0.28029.
test("the means of two hundred scores", () => {
  const one = [[4, 50] as const, [6, 50] as const];
  const other = [[3, 50] as const, [5, 50] as const];
  const [low, high] = meanDifference(one, other) ?? [];
  expect(low).toBeCloseTo(1 - 0.28029, 5);
  expect(high).toBeCloseTo(1 + 0.28029, 5);
});

// 1, 2, 3: mean 2, variance of the mean 1 / 3. 4, 4, 4, 8: mean 5, squares 12, variance of the mean 12 / 3 / 4 = 1.
// Degrees of freedom: (4 / 3)² / (1 / 9 / 2 + 1 / 3) = 32 / 7 = 4.5714, of which the quantile is 2.644786.
test("samples of different size and spread, which mirror", () => {
  const one = [[1, 1] as const, [2, 1] as const, [3, 1] as const];
  const other = [[4, 3] as const, [8, 1] as const];
  const margin = 2.644786 * Math.sqrt(4 / 3);
  const [low, high] = meanDifference(one, other) ?? [];
  expect(low).toBeCloseTo(-3 - margin, 5);
  expect(high).toBeCloseTo(-3 + margin, 5);
  expect(meanDifference(other, one)?.[0]).toBeCloseTo(3 - margin, 5);
});

// 5, 6 against 3, 4: each a variance of the mean of 1 / 4, a difference of 2, and t = 2 / √0.5 = 2.83 < 4.303 of 2 degrees.
test("a handful of scores may differ by chance", () => {
  const [low, high] =
    meanDifference(
      [
        [5, 1],
        [6, 1],
      ],
      [
        [3, 1],
        [4, 1],
      ],
    ) ?? [];
  expect(low).toBeCloseTo(2 - 3.0424, 3);
  expect(high).toBeCloseTo(2 + 3.0424, 3);
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
