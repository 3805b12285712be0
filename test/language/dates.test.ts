import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { minute, days, span } = formatOf("en");

test.each([
  ["2026-03-31T10:02:59Z", "Asia/Jakarta", "2026-03-31 17:02"],
  ["2026-03-31T17:30:00.000Z", "Asia/Jakarta", "2026-04-01 00:30"],
  ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08 03:00"],
  ["2026-01-05T00:00:00Z", "UTC", "2026-01-05 00:00"],
])("%s in %s is %s", (instant, zone, expected) => {
  expect(minute(instant, zone)).toBe(expected);
});

describe("the days of a range", () => {
  test("end with the day before its end, which is not part of it", () => {
    const march = { from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" };
    expect(days(march, "Asia/Jakarta")).toBe("2026-03-01 to 2026-03-31");
    expect(days(march, "UTC")).toBe("2026-02-28 to 2026-03-31");
  });

  test("are one where it stays within a day", () => {
    expect(days({ from: "2026-03-02T00:00:00Z", to: "2026-03-03T00:00:00Z" }, "UTC")).toBe("2026-03-02");
  });
});

describe("a range of its own", () => {
  test.each([
    ["whole days", "2026-02-28T17:00:00Z", "2026-03-31T17:00:00Z", "2026-03-01 to 2026-03-31"],
    ["one day", "2026-03-01T17:00:00Z", "2026-03-02T17:00:00Z", "2026-03-02"],
    ["a part", "2026-03-08T17:00:00Z", "2026-03-15T07:00:00.001Z", "2026-03-09 00:00 to 2026-03-15 14:00"],
    ["hours", "2026-03-02T02:00:00Z", "2026-03-02T04:30:00Z", "2026-03-02 09:00 to 2026-03-02 11:30"],
  ])("%s", (_, from, to, text) => expect(span({ from, to }, "Asia/Jakarta")).toBe(text));
});
