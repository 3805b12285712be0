import fc from "fast-check";
import { expect, test } from "vitest";
import { periodFinder } from "../../src/time/period-finder.ts";
import type { Range } from "../../src/time/range.ts";

const periods: readonly Range[] = [
  { from: 10, to: 20 },
  { from: 20, to: 35 },
  { from: 40, to: 50 },
];

test.each([
  [9, -1],
  [10, 0],
  [19, 0],
  [20, 1],
  [34, 1],
  [35, -1],
  [39, -1],
  [40, 2],
  [49, 2],
  [50, -1],
])("%i lies in %i, whatever was asked before", (instant, period) => {
  expect(periodFinder(periods)(instant)).toBe(period);
  const find = periodFinder(periods);
  for (const before of [45, 12, 25, 0, 99]) {
    find(before);
    expect(find(instant)).toBe(period);
  }
});

test("without periods nothing lies in one", () => {
  expect(periodFinder([])(0)).toBe(-1);
});

test("finds what a look at every period finds, in any order", () => {
  const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 9 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(cuts, fc.array(fc.integer({ min: -2, max: 62 }), { maxLength: 20 }), (ends, instants) => {
      const ranges = ends.slice(1).map((to, index) => ({ from: ends[index], to }));
      const find = periodFinder(ranges);
      for (const instant of instants) {
        expect(find(instant)).toBe(ranges.findIndex(({ from, to }) => instant >= from && instant < to));
      }
    }),
  );
});
