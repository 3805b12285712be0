import { expect, test } from "vitest";
import { dateRangeOf } from "../../src/time/date-range.ts";

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
