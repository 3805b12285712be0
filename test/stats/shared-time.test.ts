import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Interval, shareTime } from "../../src/stats/shared-time.ts";

const intervals = (...bounds: readonly (readonly [number, number])[]): readonly Interval[] =>
  bounds.map(([from, to]) => Object.freeze({ from, to }));

test("worked values: [0,600) [300,900) [300,600): shares 400, 400, 100, union 900", () => {
  expect(shareTime(intervals([0, 600], [300, 900], [300, 600]))).toEqual({ shares: [400, 400, 100], union: 900 });
});

test("none, and one alone", () => {
  expect(shareTime([])).toEqual({ shares: [], union: 0 });
  expect(shareTime(intervals([7, 9]))).toEqual({ shares: [2], union: 2 });
});

describe("what does not overlap keeps its whole length", () => {
  test("apart, with a gap that is nobody's", () => {
    expect(shareTime(intervals([50, 60], [0, 20]))).toEqual({ shares: [10, 20], union: 30 });
  });

  test("one right after the other", () => {
    expect(shareTime(intervals([20, 30], [0, 20]))).toEqual({ shares: [10, 20], union: 30 });
  });

  test("before the epoch", () => {
    expect(shareTime(intervals([-30, -10]))).toEqual({ shares: [20], union: 20 });
  });
});

test("what has no length takes nothing from others", () => {
  expect(shareTime(intervals([5, 5], [0, 10], [10, 10]))).toEqual({ shares: [0, 10, 0], union: 10 });
});

test("equal ones are halved", () => {
  expect(shareTime(intervals([0, 10], [0, 10]))).toEqual({ shares: [5, 5], union: 10 });
});

const someIntervals = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat(30)).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 12 },
);

describe("for any intervals", () => {
  test("the shares add up to the union, and the union is what a count of every instant says", () => {
    fc.assert(
      fc.property(someIntervals, (some) => {
        const { shares, union } = shareTime(some);
        const instants = Array.from({ length: 100 }, (_, at) => at);
        const covered = instants.filter((at) => some.some(({ from, to }) => from <= at && at < to));
        expect(union).toBe(covered.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(union, 9);
      }),
    );
  });

  test("no share is negative or longer than its interval", () => {
    fc.assert(
      fc.property(someIntervals, (some) => {
        for (const [index, share] of shareTime(some).shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(some[index].to - some[index].from + 1e-9);
        }
      }),
    );
  });

  test("their order changes nothing, to the last bit", () => {
    fc.assert(
      fc.property(someIntervals, (some) => {
        const reversed = shareTime(some.toReversed());
        expect(shareTime(some)).toEqual({ shares: reversed.shares.toReversed(), union: reversed.union });
      }),
    );
  });
});
