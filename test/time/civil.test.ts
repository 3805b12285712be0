import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/time/civil.ts";

describe("dayNumber", () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 2, 1, 31],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2026, 1, 1, 20_454],
    [1900, 1, 1, -25_567],
    [1, 1, 1, -719_162],
  ])("of %i-%i-%i is %i", (year, month, day, expected) => {
    expect(dayNumber(year, month, day)).toBe(expected);
  });

  test.each([
    [2026, 2, 29],
    [2026, 2, 30],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
  ])("%i-%i-%i is no date", (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNaN();
  });

  test("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        fc.pre(date.getUTCFullYear() > 0);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
      }),
    );
  });
});
