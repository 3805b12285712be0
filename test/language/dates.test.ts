import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { minute, span } = formatOf("en");

test.each([
  ["2026-03-31T10:02:59Z", "Asia/Jakarta", "2026-03-31 17:02"],
  ["2026-03-31T17:30:00.000Z", "Asia/Jakarta", "2026-04-01 00:30"],
  ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08 03:00"],
  ["2026-01-05T00:00:00Z", "UTC", "2026-01-05 00:00"],
])("%s in %s is %s", (instant, zone, expected) => {
  expect(minute(instant, zone)).toBe(expected);
});

describe("a range", () => {
  test.each([
    ["whole days", "2026-02-28T17:00:00Z", "2026-03-31T17:00:00Z", "2026-03-01 to 2026-03-31"],
    ["one day", "2026-03-01T17:00:00Z", "2026-03-02T17:00:00Z", "2026-03-02"],
    ["a part", "2026-03-08T17:00:00Z", "2026-03-15T07:00:00.001Z", "2026-03-09 00:00 to 2026-03-15 14:00"],
    ["days up to the clock", "2026-03-08T17:00:00Z", "2026-03-10T17:00:00.001Z", "2026-03-09 to 2026-03-10"],
    ["the clock alone", "2026-03-08T17:00:00Z", "2026-03-08T17:00:00.001Z", "2026-03-09 00:00 to 2026-03-09 00:00"],
    ["hours", "2026-03-02T02:00:00Z", "2026-03-02T04:30:00Z", "2026-03-02 09:00 to 2026-03-02 11:30"],
  ])("%s", (_, from, to, text) => expect(span({ from, to }, "Asia/Jakarta")).toBe(text));

  test("a day that the clock begins at one is a whole day", () => {
    const friday = { from: "2026-04-23T22:00:00Z", to: "2026-04-24T21:00:00Z" };
    expect(span(friday, "Africa/Cairo")).toBe("2026-04-24");
  });
});
