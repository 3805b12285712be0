import { expect, test } from "vitest";
import { dateOf, dayOfDate } from "../../src/time/date.ts";

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

test("dates are written as in ISO 8601", () => {
  expect([0, 20_000, 19_782].map(dateOf)).toEqual(["1970-01-01", "2024-10-04", "2024-02-29"]);
});
