import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText, isMidnight } from "../../../src/input/spreadsheet/cell-text.ts";

/** The date of the serial number that a spreadsheet keeps, as its readers give it. */
const serial = (days: number): Date => new Date(Math.round((days - 25_569) * 86_400_000));

describe("a cell as CSV would have it", () => {
  test.each([
    ["nothing", null, ""],
    ["a text", "Andi, Budi", "Andi, Budi"],
    ["a text of several lines", "a\nb\r\nc\rd", "a b c d"],
    ["a number as it is written", "1234567890123456789", "1234567890123456789"],
    ["true", true, "true"],
    ["false", false, "false"],
    ["a moment", serial(46_083.385_416_666_664), "2026-03-02 09:15:00"],
    ["a moment that is a hair early", new Date(Date.UTC(2026, 2, 2, 9, 14, 59, 999)), "2026-03-02 09:15:00"],
    ["a time of day", serial(0.5), "12:00:00"],
    ["a length of time above a day", serial(26 / 24 + 61 / 86_400), "26:01:01"],
    ["no time at all", serial(0), "00:00:00"],
    ["a length of time just below five years", serial(1828 - 1 / 86_400), "43871:59:59"],
    ["what is later is a date: the first one", serial(1828), "1905-01-01 00:00:00"],
    ["a length of time below none", serial(-90 / 86_400), "-00:01:30"],
    ["a number too large for a date, such as Unix seconds in a column of dates", serial(1_772_445_600), "########"],
    ["a birthday", serial(32_874.5), "1990-01-01 12:00:00"],
  ])("%s", (_, cell, text) => {
    expect(cellText(cell, false)).toBe(text);
  });

  test("a day in a column of days has no time", () => {
    expect(cellText(serial(46_083), true)).toBe("2026-03-02");
    expect(cellText(serial(46_083), false)).toBe("2026-03-02 00:00:00");
  });

  test("what is at midnight", () => {
    expect([serial(46_083), serial(46_083.5), "2026-03-02", null].map(isMidnight)).toEqual([true, false, false, false]);
  });

  test("what is at midnight but for the rounding of a serial number", () => {
    const near = [Date.UTC(2026, 2, 1, 23, 59, 59, 500), Date.UTC(2026, 2, 2, 0, 0, 0, 499)];
    expect(near.map((instant) => isMidnight(new Date(instant)))).toEqual([true, true]);
    const off = [Date.UTC(2026, 2, 1, 23, 59, 59, 499), Date.UTC(2026, 2, 2, 0, 0, 0, 500)];
    expect(off.map((instant) => isMidnight(new Date(instant)))).toEqual([false, false]);
  });

  test("every length of time below five years comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -86_400, max: 1800 * 86_400 }), (seconds) => {
        const text = cellText(serial(seconds / 86_400), false);
        const [hours, minutes, rest] = text.replace("-", "").split(":").map(Number);
        expect((text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + rest)).toBe(seconds);
      }),
    );
  });
});
