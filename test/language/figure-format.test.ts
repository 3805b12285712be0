import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { percent, count: counted, figure, interval } = formatOf("en");

describe("a percentage", () => {
  test.each([
    [0, "0.0%"],
    [0.0004, "<0.1%"],
    [0.0006, "0.1%"],
    [0.1, "10.0%"],
    [0.8241, "82.4%"],
    [0.9994, "99.9%"],
    [0.9995, ">99.9%"],
    [0.99999, ">99.9%"],
    [1, "100.0%"],
  ])("%d is %s", (fraction, expected) => {
    expect(percent(fraction)).toBe(expected);
  });
});

test.each([
  [0, "0"],
  [0.04, "0.04"],
  [2.346, "2.35"],
  [38.84, "38.8"],
  [999, "999"],
  [1204, "1,204"],
  [1234567, "1,234,567"],
])("the count %d is %s", (count, expected) => {
  expect(counted(count)).toBe(expected);
});

test.each([
  [245, "seconds", "4m 5s"],
  [0.5, "ratio", "50.0%"],
  [12, "count", "12"],
  [4.0755, "score", "4.08"],
  [25, "score", "25.00"],
])("%d in %s is %s", (value, unit, expected) => {
  expect(figure(value, unit)).toBe(expected);
});

test("an interval has both ends in its unit", () => {
  expect(interval([0.4902, 0.9433], "ratio")).toBe("49.0% – 94.3%");
  expect(interval([-13.15, 63.15], "score")).toBe("-13.15 – 63.15");
});
