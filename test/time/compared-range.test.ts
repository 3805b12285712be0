import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedRange } from "../../src/time/compared-range.ts";
import { zone } from "../../src/time/zone.ts";

const at = (text: string) => new Date(text).getTime();
const iso = (instant: number) => new Date(instant).toISOString().replace(".000Z", "Z");

/** The compared range and whether it is cut short, in UTC; `asOf` is the end of the range unless it is given. */
const compared = (asked: string, from: string, to: string, timeZone = "UTC", asOf = to) => {
  const range = comparedRange(asked, { from: at(from), to: at(to) }, at(asOf), zone(timeZone));
  return [iso(range.from), iso(range.to), range.partial];
};

describe("previous", () => {
  test.each([
    ["a month against a shorter one", "2026-03-01", "2026-04-01", "2026-02-01", "2026-03-01"],
    ["three months", "2026-01-01", "2026-04-01", "2025-10-01", "2026-01-01"],
    ["a year", "2025-01-01", "2026-01-01", "2024-01-01", "2025-01-01"],
    ["an ISO week", "2026-03-09", "2026-03-16", "2026-03-02", "2026-03-09"],
    ["three days over the end of a month", "2026-03-02", "2026-03-05", "2026-02-27", "2026-03-02"],
    ["30 days are no month", "2026-03-02", "2026-04-01", "2026-01-31", "2026-03-02"],
  ])("%s", (_, from, to, previousFrom, previousTo) => {
    expect(compared("previous", from, to)).toEqual([`${previousFrom}T00:00:00Z`, `${previousTo}T00:00:00Z`, false]);
  });

  test("what is not made of whole days: the same length", () => {
    expect(compared("previous", "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z")).toEqual([
      "2026-03-02T01:00:00Z",
      "2026-03-02T09:00:00Z",
      false,
    ]);
  });

  test("whole days are those of the zone", () => {
    // February and January in Jakarta, which is seven hours ahead.
    expect(compared("previous", "2026-01-31T17:00:00Z", "2026-02-28T17:00:00Z", "Asia/Jakarta")).toEqual([
      "2025-12-31T17:00:00Z",
      "2026-01-31T17:00:00Z",
      false,
    ]);
  });

  test("a week of 167 hours against one of 168", () => {
    // New York sets its clocks forward on 10 March 2024.
    expect(compared("previous", "2024-03-04T05:00:00Z", "2024-03-11T04:00:00Z", "America/New_York")).toEqual([
      "2024-02-26T05:00:00Z",
      "2024-03-04T05:00:00Z",
      false,
    ]);
  });

  test("a month that begins when midnight is skipped", () => {
    // In Paraguay 1 October 2000 began at 01:00, which was 04:00 UTC.
    expect(compared("previous", "2000-10-01T04:00:00Z", "2000-11-01T03:00:00Z", "America/Asuncion")).toEqual([
      "2000-09-01T04:00:00Z",
      "2000-10-01T04:00:00Z",
      false,
    ]);
  });

  test("a day after one that the zone skipped against the last day that there was", () => {
    expect(compared("previous", "2011-12-30T10:00:00Z", "2011-12-31T10:00:00Z", "Pacific/Apia")).toEqual([
      "2011-12-29T10:00:00Z",
      "2011-12-30T10:00:00Z",
      false,
    ]);
  });
});

describe("a range that is not over is compared with the equal part", () => {
  test("a month, to the clock's own millisecond", () => {
    expect(compared("previous", "2026-03-01", "2026-04-01", "UTC", "2026-03-22T14:00:00Z")).toEqual([
      "2026-02-01T00:00:00Z",
      "2026-02-22T14:00:00.001Z",
      true,
    ]);
  });

  test("a longer month that is further than the one before was long: with all of it", () => {
    expect(compared("previous", "2026-03-01", "2026-04-01", "UTC", "2026-03-30T10:00:00Z")).toEqual([
      "2026-02-01T00:00:00Z",
      "2026-03-01T00:00:00Z",
      false,
    ]);
  });

  test("in local time, where the clock has changed since", () => {
    // 10:00 in New York is 14:00 UTC after the change and 15:00 UTC before it.
    expect(
      compared("previous", "2024-03-11T04:00:00Z", "2024-03-18T04:00:00Z", "America/New_York", "2024-03-13T14:00:00Z"),
    ).toEqual(["2024-03-04T05:00:00Z", "2024-03-06T15:00:00.001Z", true]);
  });

  test("a clock that shows a time which was skipped the day before", () => {
    // 02:30 on 11 March; on 10 March it was 03:30 then.
    expect(
      compared("previous", "2024-03-11T04:00:00Z", "2024-03-12T04:00:00Z", "America/New_York", "2024-03-11T06:30:00Z"),
    ).toEqual(["2024-03-10T05:00:00Z", "2024-03-10T07:30:00.001Z", true]);
  });

  test("hours", () => {
    expect(compared("previous", "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z", "UTC", "2026-03-02T10:00:00Z")).toEqual(
      ["2026-03-02T01:00:00Z", "2026-03-02T02:00:00.001Z", true],
    );
  });

  test("a clock in the first millisecond of the range", () => {
    expect(compared("previous", "2026-03-02", "2026-03-03", "UTC", "2026-03-02T00:00:00Z")).toEqual([
      "2026-03-01T00:00:00Z",
      "2026-03-01T00:00:00.001Z",
      true,
    ]);
  });

  test("a year ago too, on the same date", () => {
    // 29 February lies between: 22 March is one day later in a leap year.
    expect(compared("year-ago", "2025-01-01", "2025-04-01", "UTC", "2025-03-22T14:00:00Z")).toEqual([
      "2024-01-01T00:00:00Z",
      "2024-03-22T14:00:00.001Z",
      true,
    ]);
  });
});

describe("year-ago", () => {
  test.each([
    ["a week: the same dates, on other weekdays", "2026-03-09", "2026-03-16", "2025-03-09", "2025-03-16"],
    ["a month of 28 days against one of 29", "2025-02-01", "2025-03-01", "2024-02-01", "2024-03-01"],
    ["a month of 29 days against one of 28", "2024-02-01", "2024-03-01", "2023-02-01", "2023-03-01"],
    ["the last week of a February against seven days", "2025-02-22", "2025-03-01", "2024-02-22", "2024-02-29"],
    ["28 February of a leap year against one day", "2024-02-28", "2024-02-29", "2023-02-28", "2023-03-01"],
    ["29 February against the last day of that month", "2024-02-29", "2024-03-01", "2023-02-28", "2023-03-01"],
  ])("%s", (_, from, to, agoFrom, agoTo) => {
    expect(compared("year-ago", from, to)).toEqual([`${agoFrom}T00:00:00Z`, `${agoTo}T00:00:00Z`, false]);
  });

  test("at the same local time, where the clock changes on another date", () => {
    // 12 March: summer time in New York in 2024, from 12 March on in 2023 too, but on 11 March not yet.
    expect(compared("year-ago", "2024-03-11T04:00:00Z", "2024-03-12T04:00:00Z", "America/New_York")).toEqual([
      "2023-03-11T05:00:00Z",
      "2023-03-12T05:00:00Z",
      false,
    ]);
  });

  test("instants at either end of a leap day: the same length", () => {
    expect(compared("year-ago", "2024-02-28T12:00:00Z", "2024-02-29T12:00:00Z")).toEqual([
      "2023-02-28T12:00:00Z",
      "2023-03-01T12:00:00Z",
      false,
    ]);
  });
});

describe("a range of its own", () => {
  test("is taken as it is, although the other one is not over", () => {
    const asked = "2026-02-01..2026-02-28";
    expect(compared(asked, "2026-03-01", "2026-04-01", "Asia/Jakarta", "2026-03-22T14:00:00Z")).toEqual([
      "2026-01-31T17:00:00Z",
      "2026-02-28T17:00:00Z",
      false,
    ]);
  });
});

const day = 86_400_000;
const zones = [
  "UTC",
  "America/New_York",
  "America/Sao_Paulo",
  "America/Havana",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Europe/Dublin",
] as const;

/** The first instant of a local day, found by looking at every quarter of an hour around it. */
const startOf = (date: number, timeZone: string): number => {
  const clock = zone(timeZone);
  const guess = date * day;
  for (let instant = guess - day; ; instant += 15 * 60_000) if (clock.dayOf(instant) === date) return instant;
};

const localDays = fc.record({
  timeZone: fc.constantFrom(...zones),
  // From 1995 to 2025.
  first: fc.integer({ min: 9131, max: 20_089 }),
  days: fc.integer({ min: 1, max: 27 }),
});

test("so many whole local days are compared with as many just before, whatever the clocks do", () => {
  fc.assert(
    fc.property(localDays, ({ timeZone, first, days }) => {
      const range = { from: startOf(first, timeZone), to: startOf(first + days, timeZone) };
      expect(comparedRange("previous", range, range.to, zone(timeZone))).toEqual({
        kind: "previous",
        from: startOf(first - days, timeZone),
        to: range.from,
        partial: false,
      });
    }),
  );
});

test("what has passed of some days is compared with the same days and time of day", () => {
  const clockIn = fc.tuple(localDays, fc.nat({ max: 26 }), fc.integer({ min: 4 * 60, max: 22 * 60 }));
  fc.assert(
    fc.property(clockIn, ([{ timeZone, first, days }, later, minutes]) => {
      const clock = zone(timeZone);
      const passed = later % days;
      // From 4:00 to 22:00 no clock of these zones changes.
      const timeOn = (date: number) => clock.localToInstant(date * day + minutes * 60_000).instant;
      const range = { from: startOf(first, timeZone), to: startOf(first + days, timeZone) };
      const { from, to, partial } = comparedRange("previous", range, timeOn(first + passed), clock);
      expect({ from, to, partial }).toEqual({
        from: startOf(first - days, timeZone),
        to: timeOn(first - days + passed) + 1,
        partial: true,
      });
    }),
  );
});

test("no range is ever compared with nothing, and the previous one never with itself", () => {
  const ranges = fc.record({
    timeZone: fc.constantFrom(...zones, "Pacific/Apia"),
    from: fc.integer({ min: at("1995-01-01"), max: at("2025-01-01") }),
    length: fc.integer({ min: 1, max: 400 * day }),
    passed: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    asked: fc.constantFrom("previous", "year-ago"),
  });
  fc.assert(
    fc.property(ranges, ({ timeZone, from, length, passed, asked }) => {
      const asOf = Math.round(from + passed * length);
      const range = comparedRange(asked, { from, to: from + length }, asOf, zone(timeZone));
      expect(range.from).toBeLessThan(range.to);
      if (asked === "previous") expect(range.to).toBeLessThanOrEqual(from);
      expect(range.partial).toBe(asOf < from + length);
    }),
  );
});
