import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Distribution } from "../../src/metrics/distribution.ts";

const of = (values: readonly number[], perUnit = 1) => {
  const distribution = new Distribution(perUnit);
  for (const value of values) distribution.push(value);
  return distribution;
};
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe("the interval of the median lies between the ranks of the catalogue", () => {
  test.each([
    [6, [1, 6]],
    [10, [2, 9]],
    [20, [6, 15]],
    [30, [10, 21]],
  ])("n = %i", (n, interval) => expect(of(upTo(n)).result().ci95).toEqual(interval));

  test("there is none under n = 6", () => expect(of(upTo(5)).result().ci95).toBeNull());
});

test("is the same as a plain sort and sum would give", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 1, maxLength: 200 }), (values) => {
      const sorted = values.toSorted((one, other) => one - other);
      const at = (place: number) =>
        sorted[Math.floor(place)] +
        (sorted[Math.ceil(place)] - sorted[Math.floor(place)]) * (place - Math.floor(place));
      const summary = of(values).result();
      expect(summary).toMatchObject({ n: values.length, min: sorted[0], max: sorted[sorted.length - 1] });
      expect(summary.mean).toBeCloseTo(sorted.reduce((sum, next) => sum + next, 0) / sorted.length, 6);
      expect(summary.median).toBeCloseTo(at((sorted.length - 1) * 0.5), 6);
      expect(summary.p90).toBeCloseTo(at((sorted.length - 1) * 0.9), 6);
    }),
  );
});

test("the least and greatest of many are in their places too", () => {
  const shuffled = Array.from({ length: 5000 }, (_, index) => (index * 2741) % 5000);
  expect(of(shuffled).result()).toMatchObject({ n: 5000, min: 0, median: 2499.5, p90: 4499.1, max: 4999 });
});

test("counts values per bin, and those that rest on an estimate", () => {
  const distribution = new Distribution(1000, (seconds) => (seconds < 2 ? "short" : "long"));
  for (const [value, approximate] of [
    [1999, false],
    [2000, true],
    [500, undefined],
  ] as const) {
    distribution.add({ value, at: 0, source: "fields", approximate });
  }
  expect(distribution.result()).toMatchObject({
    mean: 4499 / 3000,
    approximate: 1,
    distribution: { short: 2, long: 1 },
  });
});

test("can be asked, added to and asked again", () => {
  const distribution = of([5, 1, 3]);
  expect(distribution.result().median).toBe(3);
  distribution.push(9);
  expect(distribution.result()).toMatchObject({ n: 4, median: 4, max: 9 });
});

test("merging leaves the other as it was", () => {
  const [one, other] = [of(upTo(100)), of([1, 2])];
  one.merge(other);
  other.push(3);
  expect(one.result().n).toBe(102);
  expect(other.result()).toMatchObject({ n: 3, mean: 2 });
});
