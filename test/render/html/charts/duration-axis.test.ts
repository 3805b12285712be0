import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { durationAxis } from "../../../../src/render/html/charts/duration-axis.ts";

const limits = [0, 1, 2, 5, 10];
const of = (...counts: readonly number[]) => ({ limits, counts });

test("what any histogram has something in is drawn, from the first range to the last", () => {
  const axis = durationAxis([of(0, 3, 0, 0, 0), of(0, 0, 0, 1, 0)]);
  expect(axis).toMatchObject({ first: 1, edges: [1, 2, 5, 10] });
});

test("a range without an end is as long as double", () => {
  expect(durationAxis([of(0, 0, 0, 0, 1)])?.edges).toEqual([10, 20]);
  expect(durationAxis([{ limits: [0], counts: [1] }])?.edges).toEqual([0, 1]);
});

test("ranges have the same room; within one the place is logarithmic, but in that from 0", () => {
  const axis = durationAxis([of(1, 0, 0, 1, 0)]);
  expect(axis?.edges).toEqual([0, 1, 2, 5, 10]);
  expect([0, 0.5, 1, 2, 5, 10].map((value) => axis?.placeOf(value))).toEqual([0, 0.125, 0.25, 0.5, 0.75, 1]);
  expect(axis?.placeOf(Math.sqrt(2))).toBeCloseTo(0.375, 12);
  expect(axis?.placeOf(11)).toBeUndefined();
});

describe("nothing is drawn", () => {
  test.each([
    ["of no histogram", []],
    ["of empty ones", [of(0, 0, 0, 0, 0)]],
    ["of different limits", [of(1, 1, 1, 1, 1), { limits: [0, 1, 2, 5, 11], counts: [1, 1, 1, 1, 1] }]],
    ["of limits that do not ascend", [{ limits: [0, 2, 1], counts: [1, 1, 1] }]],
    ["of limits below 0", [{ limits: [-1, 0], counts: [1, 1] }]],
    ["of fewer counts than limits", [{ limits: [0, 1], counts: [1] }]],
  ])("%s", (_, histograms) => expect(durationAxis(histograms)).toBeUndefined());
});

test("a longer duration never stands before a shorter one", () => {
  const value = fc.double({ min: 0, max: 20, noNaN: true });
  const axis = durationAxis([of(1, 1, 1, 1, 1)]);
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [place = -1, next = -1] = [Math.min(one, other), Math.max(one, other)].map((each) => axis?.placeOf(each));
      expect(place).toBeGreaterThanOrEqual(0);
      expect(next).toBeGreaterThanOrEqual(place);
      expect(next).toBeLessThanOrEqual(1);
    }),
  );
});
