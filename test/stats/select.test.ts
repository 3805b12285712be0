import fc from "fast-check";
import { expect, test } from "vitest";
import { select } from "../../src/stats/select.ts";

const placesAll = (input: readonly number[], ranks: readonly number[]) => {
  const values = Float64Array.from(input);
  const sorted = Float64Array.from(input).sort();
  select(values, ranks);
  for (const rank of ranks) {
    expect(values[rank]).toBe(sorted[rank]);
    expect(values.subarray(0, rank).every((value) => value <= values[rank])).toBe(true);
    expect(values.subarray(rank + 1).every((value) => value >= values[rank])).toBe(true);
  }
  expect(values.toSorted()).toEqual(sorted);
};

test("puts the wanted ranks where sorting would, and keeps all values", () => {
  const ranksOf = (length: number) => fc.uniqueArray(fc.nat(length - 1), { maxLength: 6 });
  const cases = fc
    .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 500 })
    .chain((values) => fc.tuple(fc.constant(values), ranksOf(values.length)));
  fc.assert(
    fc.property(cases, ([values, ranks]) =>
      placesAll(
        values,
        ranks.sort((a, b) => a - b),
      ),
    ),
  );
});

const length = 20_000;
const shapes: Record<string, (index: number) => number> = {
  ascending: (index) => index,
  descending: (index) => -index,
  equal: () => 7,
  "two values": (index) => index % 2,
  "organ pipe": (index) => Math.min(index, length - index),
  sawtooth: (index) => index % 100,
};

test.each(Object.entries(shapes))("%s input", (_, shape) => {
  placesAll(
    Array.from({ length }, (_unused, index) => shape(index)),
    [0, 4999, 9999, 10_000, 17_999, length - 1],
  );
});

/**
 * Values of which first, middle and last always hold the two least, so that each division parts with two only. Made by
 * following the divisions: the pivot, the second least in the middle, changes places with the value behind the first.
 */
const killer = (length: number): readonly number[] => {
  const places = Array.from({ length }, (_, index) => index);
  const values = new Array<number>(length).fill(length);
  for (let left = 0; left + 2 < length; left += 2) {
    const middle = (left + length - 1) >>> 1;
    values[places[left]] = left;
    values[places[middle]] = left + 1;
    [places[left + 1], places[middle]] = [places[middle], places[left + 1]];
  }
  return values;
};

test("input made to give bad pivots neither exhausts the stack nor takes quadratic time", () => {
  placesAll(killer(100_000), [49_999, 90_000]);
});

test("nothing wanted of nothing", () => {
  const values = new Float64Array();
  select(values, []);
  expect(values).toHaveLength(0);
});
