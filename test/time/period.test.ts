import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Every, everyUnits } from "../../src/time/every.ts";
import { periodsIn } from "../../src/time/period.ts";
import { periodFinder } from "../../src/time/period-finder.ts";
import type { Range } from "../../src/time/range.ts";
import type { WeekStart } from "../../src/time/week-start.ts";
import { type Zone, zone } from "../../src/time/zone.ts";

const at = (text: string) => new Date(text).getTime();
const minute = 60_000;
const hour = 60 * minute;

const periods = (from: string, to: string, every: Every, timeZone = "UTC") =>
  periodsIn({ from: at(from), to: at(to) }, every, zone(timeZone));
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
    const spring = periods("2026-10-03T14:30:00Z", "2026-10-03T18:00:00Z", "hour", "Australia/Lord_Howe");
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
    const weeks = (first: WeekStart) => periodsIn(range, "week", zone("UTC"), first);
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

  test("a repeated hour is there twice wherever it is, whichever of the two the range begins in", () => {
    const rows = (from: string, to: string, timeZone: string) =>
      periods(from, to, "hour", timeZone).map(({ label, from, to }) => `${label.slice(8)} ${(to - from) / minute}`);
    const autumn = "2025-10-26T";
    expect(rows(`${autumn}00:00:00Z`, `${autumn}03:00:00Z`, "Europe/Berlin")).toEqual([
      "26T02 60",
      "26T02 60",
      "26T03 60",
    ]);
    expect(rows(`${autumn}00:15:00Z`, `${autumn}02:00:00Z`, "Europe/Berlin")).toEqual(["26T02 45", "26T02 60"]);
    expect(rows(`${autumn}01:15:00Z`, `${autumn}02:00:00Z`, "Europe/Berlin")).toEqual(["26T02 45"]);
    expect(rows("2026-04-04T15:30:00Z", "2026-04-04T18:00:00Z", "Australia/Sydney")).toEqual([
      "05T02 30",
      "05T02 60",
      "05T03 60",
    ]);
  });

  test("half an hour that is repeated stands alone: Lord Howe, 2026-04-05 at 02:00 back to 01:30", () => {
    const rows = (from: string) =>
      periods(from, "2026-04-04T16:00:00Z", "hour", "Australia/Lord_Howe").map(
        ({ label, from, to }) => `${label.slice(8)} ${(to - from) / minute}`,
      );
    expect(rows("2026-04-04T14:00:00Z")).toEqual(["05T01 60", "05T01 30", "05T02 30"]);
    expect(rows("2026-04-04T15:15:00Z")).toEqual(["05T01 15", "05T02 30"]);
  });

  test("an hour ends where the clock leaves it before it is full: Caracas, 2016-05-01 at 02:30 on to 03:00", () => {
    const hours = periods("2016-05-01T06:30:00Z", "2016-05-01T08:00:00Z", "hour", "America/Caracas");
    expect(hours.map(({ label, from, to }) => [label, (to - from) / minute])).toEqual([
      ["2016-05-01T02", 30],
      ["2016-05-01T03", 60],
    ]);
  });

  test("a day whose midnight is repeated begins with the first of them: Amman, 2021-10-29 at 01:00 back to 00:00", () => {
    const days = periods("2021-10-28T20:00:00Z", "2021-10-29T22:00:00Z", "day", "Asia/Amman");
    expect(days.map(({ label, from, to }) => [label, (to - from) / hour])).toEqual([
      ["2021-10-28", 1],
      ["2021-10-29", 25],
    ]);
    expect(labels("2021-10-28T21:30:00Z", "2021-10-28T21:45:00Z", "day", "Asia/Amman")).toEqual(["2021-10-29"]);
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

const zones = [
  "UTC",
  "Asia/Jakarta",
  "Europe/Berlin",
  "Europe/London",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "America/New_York",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/Havana",
  "America/Caracas",
  "America/St_Johns",
  "Atlantic/Azores",
  "Asia/Amman",
  "Asia/Tehran",
  "Pacific/Apia",
].map(zone);

const [firstDay, lastDay] = ["2010-06-01T00:00:00Z", "2026-06-01T00:00:00Z"].map((text) => at(text) / (24 * hour));

/** The instants at which a zone changes its clock; of one that never does, the first of all days. */
const changesOf = (place: Zone) => {
  const days = Array.from({ length: lastDay - firstDay }, (_, index) => firstDay + index);
  const changes = days.flatMap((day) => place.changeOn(day) ?? []);
  return changes.length > 0 ? changes : [firstDay * 24 * hour];
};

/** A zone, and a range that begins on any day or within hours of a change of the clock. */
const zoneAndRange = fc
  .constantFrom(...zones.map((place) => ({ place, changes: changesOf(place) })))
  .chain(({ place, changes }) =>
    fc.record({
      place: fc.constant(place),
      range: fc
        .tuple(
          fc.oneof(
            fc.integer({ min: firstDay * 24 * hour, max: lastDay * 24 * hour }),
            fc
              .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * 60, max: 3 * 60 }))
              .map(([change, minutes]) => change + minutes * minute),
          ),
          fc.oneof(fc.integer({ min: 1, max: 6 * hour }), fc.integer({ min: 1, max: 400 * hour })),
        )
        .map(([from, length]) => ({ from, to: from + length })),
    }),
  );

describe("whatever the zone, the unit and the range", () => {
  const check = (property: (range: Range, every: Every, place: Zone) => void) =>
    fc.assert(
      fc.property(zoneAndRange, fc.constantFrom(...everyUnits), ({ place, range }, every) =>
        property(range, every, place),
      ),
      { numRuns: 500 },
    );

  test("the periods cover the range without gap or overlap", () => {
    check((range, every, place) => {
      const found = periodsIn(range, every, place);
      expect(found[0]?.from).toBe(range.from);
      expect(found.at(-1)?.to).toBe(range.to);
      for (const [index, period] of found.entries()) {
        expect(period.to).toBeGreaterThan(period.from);
        if (index > 0) expect(period.from).toBe(found[index - 1]?.to);
      }
    });
  });

  test("an hour is the one that the clock shows in it, and no longer than one", () => {
    check((range, _, place) => {
      for (const { from, to, label } of periodsIn(range, "hour", place)) {
        const shown = [from, to - 1].map((instant) => new Date(instant + place.offsetAt(instant)).toISOString());
        expect(shown.map((text) => text.slice(0, label.length))).toEqual([label, label]);
        expect(to - from).toBeLessThanOrEqual(hour);
      }
    });
  });

  test("an instant is found in the one period that has it", () => {
    check((range, every, place) => {
      const found = periodsIn(range, every, place);
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
