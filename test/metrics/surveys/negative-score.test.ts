import { expect, test } from "vitest";
import { highestNegative } from "../../../src/metrics/surveys/negative-score.ts";
import { lowestPositive } from "../../../src/metrics/surveys/satisfaction-scale.ts";

test.each([
  [1, 3, 1],
  [1, 4, 1],
  [1, 5, 2],
  [1, 6, 2],
  [1, 7, 2],
  [-3, 3, -1],
  [1, 10, 2],
  [0, 5, 1],
  [0, 1, 0],
] as const)("%i–%i: up to %i is negative, and never what is positive", (low, high, highest) => {
  expect(highestNegative([low, high])).toBe(highest);
  expect(highest).toBeLessThan(lowestPositive([low, high]) ?? Number.NaN);
});

test("a scale of which it is not laid down", () => {
  expect(highestNegative([1, 8])).toBeUndefined();
  expect(highestNegative([-1, 1])).toBeUndefined();
});
