import fc from "fast-check";
import { expect, test } from "vitest";
import { hourOfWeek, weekdayOf } from "../../src/time/weekday.ts";

test("the first day of all was a Thursday, also counted backwards", () => {
  expect([-4, -3, -1, 0, 3, 4].map(weekdayOf)).toEqual([6, 0, 2, 3, 6, 0]);
});

test("the weekday of any day is the platform's", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect((weekdayOf(day) + 1) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
    }),
  );
});

test("hours of the week begin on Monday at 0:00", () => {
  expect([hourOfWeek(4, 0), hourOfWeek(3, 23)]).toEqual([0, 167]);
});
