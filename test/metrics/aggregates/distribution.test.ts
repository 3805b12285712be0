import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Distribution } from "../../../src/metrics/aggregates/distribution.ts";

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

/** What was put into a distribution, beside it. */
class Told {
  readonly distribution = of([]);
  readonly values: number[] = [];

  add(values: readonly number[]): void {
    for (const value of values) this.distribution.push(value);
    this.values.push(...values);
  }

  merge(other: Told): void {
    this.distribution.merge(other.distribution);
    this.values.push(...other.values);
  }

  check(): void {
    const sorted = this.values.toSorted((one, other) => one - other);
    const half = sorted.length / 2;
    const median = sorted.length === 0 ? null : (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
    const { n, min, max, median: found } = this.distribution.result();
    expect([n, min, max, found]).toEqual([sorted.length, sorted[0] ?? null, sorted.at(-1) ?? null, median]);
  }
}

test("values come back, whenever they were added, merged, lent to another and asked for", () => {
  const values = fc.array(fc.nat(1000), { maxLength: 40 });
  const step = fc.tuple(fc.constantFrom("add", "merge", "lend", "ask"), values);
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const [one, borrower] = [new Told(), new Told()];
      for (const [name, some] of steps) {
        const other = new Told();
        other.add(some);
        if (name === "add") one.add(some);
        else if (name === "merge") one.merge(other);
        else if (name === "lend") borrower.merge(one);
        else one.check();
      }
      one.check();
      borrower.check();
    }),
  );
});

test("as many are merged as there are groups", () => {
  const total = of([]);
  for (let group = 0; group < 200_000; group++) total.merge(of([1]));
  const whole = of([]);
  whole.merge(total);
  expect(whole.result()).toMatchObject({ n: 200_000, median: 1 });
});

test("merging leaves the other as it was", () => {
  const [one, other] = [of(upTo(100)), of([1, 2])];
  one.merge(other);
  other.push(3);
  expect(one.result().n).toBe(102);
  expect(other.result()).toMatchObject({ n: 3, mean: 2 });
});
