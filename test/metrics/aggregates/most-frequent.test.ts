import { expect, test } from "vitest";
import { mostFrequent } from "../../../src/metrics/aggregates/most-frequent.ts";

test("the most frequent names come first, equally frequent ones by name, and the others are left out", () => {
  const counts = new Map([
    ["late", 1],
    ["broken", 3],
    ["dirty", 1],
  ]);
  expect(Object.entries(mostFrequent(counts, 2))).toEqual([
    ["broken", 3],
    ["dirty", 1],
  ]);
  expect(mostFrequent(new Map(), 2)).toEqual({});
});
