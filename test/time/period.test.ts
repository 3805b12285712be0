import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Every, everyUnits } from "../../src/time/every.ts";
import { periodsIn } from "../../src/time/period.ts";
import { periodFinder } from "../../src/time/period-finder.ts";
import type { WeekStart } from "../../src/time/week-start.ts";

const at = (text: string) => new Date(text).getTime();
const hour = 3_600_000;

const periods = (from: string, to: string, every: Every, timeZone = "UTC") =>
  periodsIn({ from: at(from), to: at(to) }, every, timeZone);
const labels = (...range: Parameters<typeof periods>) => periods(...range).map(({ label }) => label);

describe("the calendar units of a range", () => {
  test("have the names of their zone", () => {
    const [from, to] = ["2025-12-31T16:00:00Z", "2025-12-31T19:00:00Z"];
    expect(labels(from, to, "hour", "Asia/Jakarta")).toEqual(["2025-12-31T23", "2026-01-01T00", "2026-01-01T01"]);
    expect(labels(from, to, "day", "Asia/Jakarta")).toEqual(["2025-12-31", "2026-01-01"]);
    expect(labels(from, to, "month", "Asia/Jakarta")).toEqual(["2025-12", "2026-01"]);
    expect(labels(from, to, "quarter", "Asia/Jakarta")).toEqual(["2025-Q4", "2026-Q1"]);
    expect(labels(from, to, "year", "Asia/Jakarta")).toEqual(["2025", "2026"]);
    expect(labels(from, to, "day")).toEqual(["2025-12-31"]);
  });

  test("hours stay those of the wall clock where it shifts by half an hour: Lord Howe, 2026-10-04 at 02:00", () => {
    const zone = "Australia/Lord_Howe";
    const spring = periods("2026-10-03T14:30:00Z", "2026-10-03T18:00:00Z", "hour", zone);
    expect(spring.map(({ label }) => label)).toEqual([
      "2026-10-04T01",
      "2026-10-04T02",
      "2026-10-04T03",
      "2026-10-04T04",
    ]);
    expect(spring.map(({ from, to }) => (to - from) / hour)).toEqual([1, 0.5, 1, 1]);
  });

  test("weeks are those of ISO 8601: they begin on Monday, and the year is that of their Thursday", () => {
    expect(labels("2024-12-30T00:00:00Z", "2025-01-06T00:00:00Z", "week")).toEqual(["2025-W01"]);
    expect(labels("2026-12-28T00:00:00Z", "2027-01-11T00:00:00Z", "week")).toEqual(["2026-W53", "2027-W01"]);
    expect(labels("2027-01-01T00:00:00Z", "2027-01-02T00:00:00Z", "week")).toEqual(["2026-W53"]);
    expect(periods("2026-03-04T00:00:00Z", "2026-03-09T00:00:00Z", "week")[0]?.partial).toBe(true);
  });

  test("weeks from another day on are named by their first and last day", () => {
    const range = { from: at("2026-03-01T00:00:00Z"), to: at("2026-03-10T00:00:00Z") };
    const weeks = (first: WeekStart) => periodsIn(range, "week", "UTC", first);
    expect(weeks("sunday").map(({ label, partial }) => [label, partial])).toEqual([
      ["2026-03-01..2026-03-07", false],
      ["2026-03-08..2026-03-14", true],
    ]);
    expect(weeks("saturday").map(({ label }) => label)).toEqual(["2026-02-28..2026-03-06", "2026-03-07..2026-03-13"]);
    expect(weeks("monday").map(({ label }) => label)).toEqual(["2026-W09", "2026-W10", "2026-W11"]);
  });

  test("are partial where the range cuts them short", () => {
    expect(periods("2026-03-02T09:00:00Z", "2026-03-04T12:00:00Z", "day").map(({ partial }) => partial)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("days are 23 and 25 hours long where the clock changes", () => {
    const lengths = (from: string, to: string) =>
      periods(from, to, "day", "America/New_York").map((period) => (period.to - period.from) / hour);
    expect(lengths("2026-03-07T05:00:00Z", "2026-03-10T04:00:00Z")).toEqual([24, 23, 24]);
    expect(lengths("2026-10-31T04:00:00Z", "2026-11-03T05:00:00Z")).toEqual([24, 25, 24]);
  });

  test("the hour that the clock repeats is there twice, the hour that it skips is not", () => {
    expect(labels("2026-11-01T05:00:00Z", "2026-11-01T08:00:00Z", "hour", "America/New_York")).toEqual([
      "2026-11-01T01",
      "2026-11-01T01",
      "2026-11-01T02",
    ]);
    expect(labels("2026-03-08T06:00:00Z", "2026-03-08T08:00:00Z", "hour", "America/New_York")).toEqual([
      "2026-03-08T01",
      "2026-03-08T03",
    ]);
  });

  test("a day that a zone skipped is none", () => {
    const samoa = periods("2011-12-29T10:00:00Z", "2012-01-01T10:00:00Z", "day", "Pacific/Apia");
    expect(samoa.map(({ label }) => label)).toEqual(["2011-12-29", "2011-12-31", "2012-01-01"]);
    expect(samoa.every(({ partial }) => !partial)).toBe(true);
    expect(labels("2011-12-26T10:00:00Z", "2012-01-02T10:00:00Z", "week", "Pacific/Apia")).toEqual([
      "2011-W52",
      "2012-W01",
    ]);
  });
});

const zones = ["UTC", "Asia/Jakarta", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "America/Santiago"];

const anyRange = fc
  .tuple(
    fc.integer({ min: at("2010-06-01T00:00:00Z"), max: at("2012-06-01T00:00:00Z") }),
    fc.integer({ min: 1, max: 400 * hour }),
  )
  .map(([from, length]) => ({ from, to: from + length }));

describe("whatever the zone, the unit and the range", () => {
  const check = (property: (range: { from: number; to: number }, every: Every, timeZone: string) => void) =>
    fc.assert(fc.property(anyRange, fc.constantFrom(...everyUnits), fc.constantFrom(...zones), property), {
      numRuns: 200,
    });

  test("the periods cover the range without gap or overlap", () => {
    check((range, every, timeZone) => {
      const found = periodsIn(range, every, timeZone);
      expect(found[0]?.from).toBe(range.from);
      expect(found.at(-1)?.to).toBe(range.to);
      for (const [index, period] of found.entries()) {
        expect(period.to).toBeGreaterThan(period.from);
        if (index > 0) expect(period.from).toBe(found[index - 1]?.to);
      }
    });
  });

  test("an instant is found in the one period that has it", () => {
    check((range, every, timeZone) => {
      const found = periodsIn(range, every, timeZone);
      const find = periodFinder(found);
      const last = found.length - 1;
      expect([find(range.to), find(range.from - 1)]).toEqual([-1, -1]);
      expect([find(range.from), find(range.to - 1)]).toEqual([0, last]);
      found.toReversed().forEach(({ from, to }, fromLast) => {
        expect([find(from), find(to - 1)]).toEqual([last - fromLast, last - fromLast]);
      });
    });
  });
});

test("among no periods nothing is found", () => {
  expect(periodFinder([])(0)).toBe(-1);
});
