import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addQuarters } from "date-fns/addQuarters";
import { addWeeks } from "date-fns/addWeeks";
import { addYears } from "date-fns/addYears";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfDay } from "date-fns/startOfDay";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfWeek } from "date-fns/startOfWeek";
import { startOfYear } from "date-fns/startOfYear";
import type { Instant } from "../model/conversation.ts";
import { twoDigits } from "../two-digits.ts";
import type { Every } from "./every.ts";
import type { Period, Range } from "./range.ts";
import { millisecondsPerDay, millisecondsPerHour } from "./units.ts";
import { type Utc, utc } from "./utc.ts";
import { defaultWeekStart, type WeekStart, weekStartsOn } from "./week-start.ts";
import type { Zone } from "./zone.ts";

/** Where the units of a zone begin. */
interface Unit {
  /** The start of the unit that an instant is in, or of one before it. */
  first(instant: Instant): Instant;
  next(start: Instant): Instant;
  label(start: Instant): string;
}

/** A unit of whole days, on the wall clock. */
interface DateUnit {
  start(wall: Date | number, zone: Utc): Date;
  add(start: Date, count: number, zone: Utc): Date;
  label(start: Date): string;
}

const month = (date: Date): string => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}`;
const day = (date: Date): string => `${month(date)}-${twoDigits(date.getDate())}`;

/** Weeks from Monday on are those of ISO 8601, and have numbers; the others are named by their first and last day. */
const weekFrom = (first: WeekStart): DateUnit => ({
  start: (wall, zone) => startOfWeek(wall, { ...zone, weekStartsOn: weekStartsOn(first) }),
  add: addWeeks,
  label: (date) =>
    first === "monday"
      ? `${getISOWeekYear(date)}-W${twoDigits(getISOWeek(date))}`
      : `${day(date)}..${day(addDays(date, 6))}`,
});

const dateUnits: Record<Exclude<Every, "hour" | "week">, DateUnit> = {
  day: { start: startOfDay, add: addDays, label: day },
  month: { start: startOfMonth, add: addMonths, label: month },
  quarter: {
    start: startOfQuarter,
    add: addQuarters,
    label: (d) => `${d.getFullYear()}-Q${Math.floor(d.getMonth() / 3) + 1}`,
  },
  year: { start: startOfYear, add: addYears, label: (d) => `${d.getFullYear()}` },
};

/** Of a midnight that is repeated the first begins the day. */
function datesOf(unit: DateUnit, zone: Zone): Unit {
  const wallOf = (instant: Instant): Date => unit.start(zone.dayOf(instant) * millisecondsPerDay, utc);
  const instantOf = (wall: Date): Instant => zone.localToInstant(wall.getTime()).instant;
  return {
    first: (instant) => instantOf(wallOf(instant)),
    next: (start) => instantOf(unit.add(wallOf(start), 1, utc)),
    label: (start) => unit.label(wallOf(start)),
  };
}

/** From one full hour of the wall clock to the next, or to a change of the clock between them. */
function hoursOf(zone: Zone): Unit {
  const wallOf = (instant: Instant): number => instant + zone.offsetAt(instant);
  const hourOf = (instant: Instant): Instant =>
    instant + Math.floor(wallOf(instant) / millisecondsPerHour) * millisecondsPerHour - wallOf(instant);
  return {
    first: hourOf,
    next: (start) => {
      const full = hourOf(start) + millisecondsPerHour;
      const change = zone.changeOn(Math.floor(start / millisecondsPerDay)) ?? full;
      return change > start ? Math.min(full, change) : full;
    },
    label: (start) => new Date(wallOf(start)).toISOString().slice(0, "2026-03-02T09".length),
  };
}

function unitOf(every: Every, zone: Zone, weekStart: WeekStart): Unit {
  if (every === "hour") return hoursOf(zone);
  return datesOf(every === "week" ? weekFrom(weekStart) : dateUnits[every], zone);
}

/**
 * The calendar units of the zone that the range touches, in order, without gaps. Days of 23 and 25 hours are one unit each,
 * and a day that a zone skipped is none; an hour that the clock shows twice is two.
 *
 * @param weekStart the day that weeks begin with; those from Monday on are the weeks of ISO 8601
 * @example periodsIn({ from: march1, to: march3 }, "day", zone("Asia/Jakarta")).map((period) => period.label)
 * //=> ["2026-03-01", "2026-03-02"]
 */
export function periodsIn(range: Range, every: Every, zone: Zone, weekStart: WeekStart = defaultWeekStart): Period[] {
  const unit = unitOf(every, zone, weekStart);
  const periods: Period[] = [];
  let start = unit.first(range.from);
  while (start < range.to) {
    const next = unit.next(start);
    const from = Math.max(start, range.from);
    const to = Math.min(next, range.to);
    // The first can end before the range begins, where the clock was changed since.
    if (to > from) periods.push({ from, to, label: unit.label(start), partial: to - from < next - start });
    start = next;
  }
  return periods;
}
