import { describe, expect, test } from "vitest";
import { explicitRange } from "../../src/time/explicit-range.ts";
import { zone } from "../../src/time/zone.ts";

const rangeOf = (text: string, timeZone = "Asia/Jakarta") => {
  const { from, to } = explicitRange(text, zone(timeZone));
  return [new Date(from).toISOString(), new Date(to).toISOString()];
};

test.each([
  ["two dates: both included", "2026-02-01..2026-02-28", "2026-01-31T17:00:00.000Z", "2026-02-28T17:00:00.000Z"],
  ["the same date twice", "2026-02-01..2026-02-01", "2026-01-31T17:00:00.000Z", "2026-02-01T17:00:00.000Z"],
  ["dates without hyphens", "20260201..20260228", "2026-01-31T17:00:00.000Z", "2026-02-28T17:00:00.000Z"],
  ["one date", "2026-02-01", "2026-01-31T17:00:00.000Z", "2026-02-01T17:00:00.000Z"],
  [
    "two instants: the second is not included",
    "2026-02-01T08:00:00Z..2026-02-02T08:00:00.500Z",
    "2026-02-01T08:00:00.000Z",
    "2026-02-02T08:00:00.500Z",
  ],
  ["an instant and a date", "2026-02-01T08:00..2026-02-02", "2026-02-01T01:00:00.000Z", "2026-02-02T17:00:00.000Z"],
])("%s", (_, text, from, to) => expect(rangeOf(text)).toEqual([from, to]));

test("the day on which the clock is set forward has 23 hours", () => {
  expect(rangeOf("2024-03-10..2024-03-10", "America/New_York")).toEqual([
    "2024-03-10T05:00:00.000Z",
    "2024-03-11T04:00:00.000Z",
  ]);
});

describe("refused", () => {
  test.each([
    ["2026-02-28..2026-02-01", "bad-range"],
    ["2026-02-02..2026-02-01", "bad-range"],
    ["2026-02-01T08:00..2026-02-01T08:00", "bad-range"],
    ["2026-02-30..2026-03-01", "bad-option"],
    ["2026-02-01..", "bad-option"],
    ["2025-12..2026-01", "bad-option"],
    ["2026-01..2026-01", "bad-option"],
    ["2026-W01..2026-W02", "bad-option"],
    ["2026-02-01..2026-02-02..2026-02-03", "bad-option"],
    ["", "bad-option"],
  ])("%s", (text, code) => {
    expect(() => rangeOf(text)).toThrow(expect.objectContaining({ code, status: 2 }));
  });

  test("any other word, with all that it could have been", () => {
    expect(() => rangeOf("lastyear")).toThrow(
      expect.objectContaining({
        message: '--compare takes previous, year-ago, a range of dates or instants, or a saved report, not "lastyear"',
        details: {
          help: "for example --compare previous, --compare 2026-02-01..2026-02-28 or --compare last.json",
        },
      }),
    );
  });

  test("a name of --period, with what compares such a range", () => {
    expect(() => rangeOf("last-week")).toThrow(
      expect.objectContaining({
        details: {
          help:
            "--compare previous is the range before the report's, as of --period this-week; " +
            "for example --compare previous, --compare 2026-02-01..2026-02-28 or --compare last.json",
        },
      }),
    );
  });

  test("a name that is nearly right, with the right one", () => {
    expect(() => rangeOf("previos")).toThrow(
      expect.objectContaining({ details: { help: 'did you mean "previous"?' } }),
    );
  });
});
