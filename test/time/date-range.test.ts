import { expect, test } from "vitest";
import { dateRangeOf, dayOfDate } from "../../src/time/date-range.ts";

test.each([
  ["1970-01-01", 0],
  ["1970-02-01", 31],
  ["2024-02-29", Date.UTC(2024, 1, 29) / 86_400_000],
])("%s is day %i", (text, day) => {
  expect(dayOfDate(text)).toBe(day);
});

test.each(["2026-02-30", "2026-2-3", "20260203", "2026-13-01", "2026-01-01T00:00", ""])("%j is no date", (text) => {
  expect(dayOfDate(text)).toBeUndefined();
});

test("a range has both of its ends, and a date alone is one", () => {
  expect(dateRangeOf("1970-01-02..1970-01-04")).toEqual({ first: 1, last: 3 });
  expect(dateRangeOf("1970-01-02")).toEqual({ first: 1, last: 1 });
  expect(dateRangeOf("1970-01-02..1970-01-02")).toEqual({ first: 1, last: 1 });
});

test.each([
  "1970-01-04..1970-01-02",
  "1970-01-02..",
  "..1970-01-02",
  "1970-01-02...1970-01-04",
  "1970-01-01..1970-01-02..1970-01-03",
])("%j is none", (text) => {
  expect(dateRangeOf(text)).toBeUndefined();
});
