import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarWith, everyDay, type Written } from "../support/business-hours.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const zones = [
  "UTC",
  "America/New_York",
  "America/St_Johns",
  "Europe/Dublin",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];

/** Instants at which something odd happens, so that many of the stretches hold one. */
const changes = [
  Date.UTC(2011, 11, 30, 10),
  Date.UTC(2024, 2, 10, 7),
  Date.UTC(2024, 10, 3, 6),
  Date.UTC(2024, 3, 6, 15),
  Date.UTC(2024, 9, 5, 15, 30),
  Date.UTC(2024, 2, 31, 1),
  Date.UTC(2024, 9, 27, 1),
  Date.UTC(2024, 3, 14, 2),
  Date.UTC(2025, 1, 23, 2),
  Date.UTC(2010, 10, 7, 2, 31),
  Date.UTC(2009, 2, 8, 3, 31),
];

const two = (value: number): string => String(value).padStart(2, "0");
const dateOf = (days: number): string => new Date(days * day).toISOString().slice(0, 10);

const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);
const window = fc.oneof(
  fc.constantFrom("00:00-24:00", "22:00-06:00", "01:30-02:30", "09:00-17:00"),
  fc
    .tuple(time, fc.oneof(time, fc.constant("24:00")))
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `${from}-${to}`),
);
const windows = fc.array(window, { maxLength: 3 });
const week = fc.array(windows, { minLength: 7, maxLength: 7 });

/** A calendar whose dated days are near an instant, and stretches of at most three days near it. */
const cases = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    centre: fc.oneof(
      fc.constantFrom(...changes),
      fc.integer({ min: Date.UTC(1991, 0, 1) / minute, max: Date.UTC(2035, 0, 1) / minute }).map((at) => at * minute),
    ),
    weeks: fc.tuple(week, week),
    holidays: fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 2 }),
    exceptions: fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), windows), { maxLength: 2 }),
    changesAfter: fc.integer({ min: -3, max: 3 }),
    offset: fc.integer({ min: -36 * 60, max: 36 * 60 }),
    lengths: fc.tuple(fc.nat(36 * 60), fc.nat(36 * 60)),
  })
  .map(({ timeZone, centre, weeks, holidays, exceptions, changesAfter, offset, lengths }) => {
    const near = (days: number): string => dateOf(Math.floor(centre / day) + days);
    const dated = {
      holidays: holidays.map(near),
      exceptions: Object.fromEntries(exceptions.map(([days, of]) => [near(days), of])),
    };
    const schedules: readonly [Written, Written] = [
      { week: weeks[0], ...dated },
      { from: near(changesAfter), week: weeks[1], ...dated },
    ];
    const from = centre + offset * minute;
    return {
      timeZone,
      schedules,
      instants: [from, from + lengths[0] * minute, from + (lengths[0] + lengths[1]) * minute],
    };
  });

/** Minute by minute, what the wall clock shows, as the platform tells it. */
function byBruteForce(timeZone: string, schedules: readonly Written[], from: number, to: number): number {
  const clock = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  let open = 0;
  for (let at = from; at < to; at += minute) {
    const [date, shown] = clock.format(at).split(", ");
    if (isOpen(schedules, date, shown)) open += minute;
  }
  return open;
}

function isOpen(schedules: readonly Written[], date: string, shown: string): boolean {
  const dayBefore = dateOf(Date.UTC(...dateParts(date)) / day - 1);
  const isNight = (window: string) => window.slice(6) <= window.slice(0, 5);
  return (
    windowsOn(schedules, date).some((one) => one.slice(0, 5) <= shown && (isNight(one) || shown < one.slice(6))) ||
    windowsOn(schedules, dayBefore).some((one) => isNight(one) && shown < one.slice(6))
  );
}

const dateParts = (date: string): [number, number, number] => {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return [year, month - 1, dayOfMonth];
};

/** The windows that begin on a date, found by comparing texts. */
function windowsOn(schedules: readonly Written[], date: string): readonly string[] {
  const {
    week: ofWeek,
    holidays = [],
    exceptions = {},
  } = schedules.findLast(({ from = "" }) => from <= date) ?? schedules[0];
  const weekday = (new Date(Date.UTC(...dateParts(date))).getUTCDay() + 6) % 7;
  return exceptions[date] ?? (holidays.includes(date) ? [] : ofWeek[weekday]);
}

describe("business time", () => {
  test("is what counting minute by minute finds", () => {
    fc.assert(
      fc.property(cases, ({ timeZone, schedules, instants: [from, , to] }) => {
        const expected = byBruteForce(timeZone, schedules, from, to);
        expect(calendarWith(timeZone, ...schedules).between(from, to)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("adds up over any split, never falls, is never longer than the calendar's", () => {
    fc.assert(
      fc.property(cases, fc.nat(3 * day), ({ timeZone, schedules, instants: [from, middle, to] }, later) => {
        const office = calendarWith(timeZone, ...schedules);
        const between = (one: number, other: number) => office.between(one, other) ?? Number.NaN;
        expect(between(from, middle) + between(middle, to)).toBe(between(from, to));
        expect(between(from, to)).toBeGreaterThanOrEqual(0);
        expect(between(from, from + later)).toBeLessThanOrEqual(later);
        expect(between(from, to + later)).toBeGreaterThanOrEqual(between(from, to));
      }),
      { numRuns: 500 },
    );
  });

  test("around the clock is calendar time, and of closed days 0", () => {
    const instant = fc.integer({ min: Date.UTC(1991, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, fc.nat(400 * day), (timeZone, from, length) => {
        expect(calendarWith(timeZone, { week: everyDay("00:00-24:00") }).between(from, from + length)).toBe(length);
        expect(calendarWith(timeZone, { week: everyDay() }).between(from, from + length)).toBe(0);
      }),
    );
  });

  test("an instant is open where the time right after it counts", () => {
    fc.assert(
      fc.property(cases, fc.nat(minute - 1), ({ timeZone, schedules, instants: [from] }, within) => {
        const office = calendarWith(timeZone, ...schedules);
        expect(office.isOpen(from + within)).toBe(office.between(from + within, from + within + 1) === 1);
      }),
      { numRuns: 500 },
    );
  });
});
