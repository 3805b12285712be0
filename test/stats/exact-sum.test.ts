import fc from "fast-check";
import { expect, test } from "vitest";
import { ExactSum } from "../../src/stats/exact-sum.ts";

const sumOf = (integers: readonly number[]) => {
  const sum = new ExactSum();
  for (const integer of integers) sum.add(integer);
  return sum;
};
const largest = Number.MAX_SAFE_INTEGER;

test("nothing adds up to 0", () => {
  expect(new ExactSum().dividedBy(1)).toBe(0);
});

test("counts on where doubles no longer do", () => {
  const many = [largest, 1, 1, 1, -largest];
  expect(many.reduce((sum, next) => sum + next, 0)).not.toBe(3);
  expect(sumOf(many).dividedBy(1)).toBe(3);
});

test("a mean beyond 2^53 keeps its fraction", () => {
  expect(sumOf([largest, 3]).dividedBy(2)).toBe(4_503_599_627_370_497);
  expect(sumOf(new Array<number>(8).fill(largest)).dividedBy(16)).toBe(largest / 2);
});

test("equals the sum in bigints, for every order and every split", () => {
  const integers = fc.array(fc.oneof(fc.maxSafeInteger(), fc.integer()), { maxLength: 20 });
  fc.assert(
    fc.property(integers, integers, (some, others) => {
      const merged = sumOf(some);
      merged.merge(sumOf(others));
      const expected = Number([...some, ...others].reduce((sum, next) => sum + BigInt(next), 0n));
      expect(merged.dividedBy(1)).toBe(expected);
      for (const divisor of [1, 3, 7000]) {
        expect(sumOf([...others, ...some].reverse()).dividedBy(divisor)).toBe(merged.dividedBy(divisor));
      }
    }),
  );
});
