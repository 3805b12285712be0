import fc from "fast-check";
import { expect, test } from "vitest";
import { across, greatest, known, rounded } from "../../../../src/render/html/charts/numbers.ts";

test("only finite numbers are known", () => {
  expect([0, -1, 2.5].map(known)).toEqual([0, -1, 2.5]);
  expect([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(known)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test("the greatest of what is known, 0 at least", () => {
  expect(greatest([3, null, 7, Number.NaN, Number.POSITIVE_INFINITY, undefined])).toBe(7);
  expect(greatest([-3])).toBe(0);
  expect(greatest([])).toBe(0);
});

test("thousandths are enough", () => {
  expect(rounded(1 / 3)).toBe(0.333);
  expect(across(1 / 3)).toBe("33.333%");
  expect(across(-0.1)).toBe("0%");
  expect(across(1.1)).toBe("100%");
});

test("a place is always inside", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (fraction) => {
      const place = across(fraction);
      expect(place).toMatch(/^(?:100|\d{1,2}(?:\.\d{1,3})?)%$/);
    }),
  );
});
