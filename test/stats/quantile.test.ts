import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile, quantileRanks } from "../../src/stats/quantile.ts";

describe("type 7", () => {
  const responses = Float64Array.of(31, 671, 3665, 90_000);

  test("the worked values of the catalogue, exactly", () => {
    expect(quantile(responses, 0.5)).toBe(2168);
    expect(quantile(responses, 0.9)).toBe(64_099.5);
  });

  test("R's quantile(1:10, c(0, .25, .5, .9, 1))", () => {
    const values = Float64Array.from({ length: 10 }, (_, index) => index + 1);
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile(values, p))).toEqual([1, 3.25, 5.5, 9.1, 10]);
  });

  test("p99.9 of a thousand values lies between the two greatest", () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => index + 1);
    expect(quantile(values, 0.999)).toBeCloseTo(999.001, 9);
  });

  test("one value is each of its quantiles", () => {
    expect([0, 0.3, 1].map((p) => quantile(Float64Array.of(5), p))).toEqual([5, 5, 5]);
  });

  test("no value has none", () => {
    expect(() => quantile(new Float64Array(), 0.5)).toThrow(RangeError);
    expect(() => quantileRanks(0, 0.5)).toThrow(RangeError);
  });
});

test("needs the ranks around its place, one where it falls on a value", () => {
  expect(quantileRanks(4, 0.9)).toEqual([2, 3]);
  expect(quantileRanks(5, 0.5)).toEqual([2]);
  expect(quantileRanks(1, 0.9)).toEqual([0]);
});

test.each([-0.1, 1.1, 150, Number.NaN])("refuses the probability %s", (probability) => {
  expect(() => quantile(Float64Array.of(1, 2), probability)).toThrow(RangeError);
});

test("lies between the least and the greatest value and grows with the probability", () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (unsorted, probability) => {
      const sorted = Float64Array.from(unsorted).sort();
      const at = (p: number) => quantile(sorted, p);
      expect(at(probability)).toBeGreaterThanOrEqual(sorted[0]);
      expect(at(probability)).toBeLessThanOrEqual(sorted[sorted.length - 1]);
      expect(at(probability)).toBeGreaterThanOrEqual(at(probability / 2));
    }),
  );
});
