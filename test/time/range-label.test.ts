import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeLabel } from "../../src/time/range-label.ts";

const at = (month: number, day: number, hour = 0, year = 2026): number => Date.UTC(year, month - 1, day, hour);
const label = (from: number, to: number, timeZone = "UTC"): string => rangeLabel({ from, to }, timeZone);

describe("a range is called", () => {
  test("by its day", () => {
    expect(label(at(3, 2), at(3, 3))).toBe("2026-03-02");
  });

  test("by the day of its own zone", () => {
    expect(label(at(3, 1, 17), at(3, 2, 17), "Asia/Jakarta")).toBe("2026-03-02");
  });

  test("by a day of 23 hours", () => {
    expect(label(at(3, 8, 5), at(3, 9, 4), "America/New_York")).toBe("2026-03-08");
  });

  test("by the day that it lies in", () => {
    expect(label(at(3, 2, 9), at(3, 2, 17))).toBe("2026-03-02");
  });

  test("by its ISO week", () => {
    expect(label(at(3, 2), at(3, 9))).toBe("2026-W10");
  });

  test("by the year that the ISO week belongs to", () => {
    expect(label(at(12, 28), at(1, 4, 0, 2027))).toBe("2026-W53");
  });

  test("by its month", () => {
    expect(label(at(2, 1), at(3, 1))).toBe("2026-02");
  });

  test("by a month in which the clock changes", () => {
    expect(label(at(3, 1, 5), at(4, 1, 4), "America/New_York")).toBe("2026-03");
  });

  test("by its month, also where that is four whole weeks", () => {
    expect(label(at(2, 1, 0, 2027), at(3, 1, 0, 2027))).toBe("2027-02");
  });

  test.each([
    { what: "seven days that are no ISO week", from: at(3, 3), to: at(3, 10), expected: "2026-03-03_2026-03-09" },
    { what: "two weeks", from: at(3, 2), to: at(3, 16), expected: "2026-03-02_2026-03-15" },
    { what: "two months", from: at(2, 1), to: at(4, 1), expected: "2026-02-01_2026-03-31" },
    { what: "a week without its last hour", from: at(3, 2), to: at(3, 8, 23), expected: "2026-03-02_2026-03-08" },
    { what: "a day and a moment", from: at(3, 2), to: at(3, 3) + 1, expected: "2026-03-02_2026-03-03" },
  ])("by its first and last day: $what", ({ from, to, expected }) => {
    expect(label(from, to)).toBe(expected);
  });
});

test("is always fit for a file name", () => {
  const days = fc.integer({ min: 18_000, max: 22_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 23 }), (day, length, hour) => {
      const from = day * 86_400_000 + hour * 3_600_000;
      const name = label(from, from + length * 86_400_000, "Asia/Kathmandu");
      expect(name).toMatch(/^\d{4}-(\d\d(-\d\d)?|W\d\d)(_\d{4}-\d\d-\d\d)?$/);
    }),
  );
});
