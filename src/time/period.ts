import { tz } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { addHours } from "date-fns/addHours";
import { addMonths } from "date-fns/addMonths";
import { addQuarters } from "date-fns/addQuarters";
import { addWeeks } from "date-fns/addWeeks";
import { addYears } from "date-fns/addYears";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfDay } from "date-fns/startOfDay";
import { startOfHour } from "date-fns/startOfHour";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfWeek } from "date-fns/startOfWeek";
import { startOfYear } from "date-fns/startOfYear";
import type { Instant } from "../model/conversation.ts";
import type { Every } from "./every.ts";
import type { Period, Range } from "./range.ts";
import { type WeekStart, weekStartsOn } from "./week-start.ts";

type InZone = { readonly in: ReturnType<typeof tz> };

interface Unit {
  start(instant: Instant, zone: InZone): Date;
  next(start: Date, zone: InZone): Date;
  label(start: Date): string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const month = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}`;
const day = (date: Date): string => `${month(date)}-${two(date.getDate())}`;

/** The next full hour on the wall clock, which half an hour's shift (Lord Howe) brings nearer or moves away. */
function nextHour(start: Date, zone: InZone): Date {
  const hourLater = addHours(start, 1, zone);
  const full = startOfHour(hourLater, zone);
  return full > start ? full : hourLater;
}

/** Weeks from Monday on are those of ISO 8601, and have numbers; the others are named by their first and last day. */
function weekFrom(first: WeekStart): Unit {
  const start = (date: Date | Instant, zone: InZone) =>
    startOfWeek(date, { ...zone, weekStartsOn: weekStartsOn(first) });
  return {
    start,
    next: (date, zone) => start(addWeeks(date, 1, zone), zone),
    label: (date) =>
      first === "monday"
        ? `${getISOWeekYear(date)}-W${two(getISOWeek(date))}`
        : `${day(date)}..${day(addDays(date, 6))}`,
  };
}

const units: Record<Exclude<Every, "week">, Unit> = {
  hour: { start: startOfHour, next: nextHour, label: (d) => `${day(d)}T${two(d.getHours())}` },
  day: { start: startOfDay, next: (d, z) => startOfDay(addDays(d, 1, z), z), label: day },
  month: { start: startOfMonth, next: (d, z) => startOfMonth(addMonths(d, 1, z), z), label: month },
  quarter: {
    start: startOfQuarter,
    next: (d, z) => startOfQuarter(addQuarters(d, 1, z), z),
    label: (d) => `${d.getFullYear()}-Q${Math.floor(d.getMonth() / 3) + 1}`,
  },
  year: { start: startOfYear, next: (d, z) => startOfYear(addYears(d, 1, z), z), label: (d) => `${d.getFullYear()}` },
};

/**
 * The calendar units of the zone that the range touches, in order, without gaps. Days of 23 and 25 hours are one unit each,
 * and a day that a zone skipped is none.
 *
 * @param weekStart the day that weeks begin with; those from Monday on are the weeks of ISO 8601
 * @example periodsIn({ from: march1, to: march3 }, "day", "Asia/Jakarta").map((period) => period.label)
 * //=> ["2026-03-01", "2026-03-02"]
 */
export function periodsIn(range: Range, every: Every, timeZone: string, weekStart: WeekStart = "monday"): Period[] {
  const zone: InZone = { in: tz(timeZone) };
  const unit = every === "week" ? weekFrom(weekStart) : units[every];
  const periods: Period[] = [];
  let start = unit.start(range.from, zone);
  while (start.getTime() < range.to) {
    const next = unit.next(start, zone);
    const from = Math.max(start.getTime(), range.from);
    const to = Math.min(next.getTime(), range.to);
    // A zone that skips a day makes a unit of no length.
    if (to > from) {
      periods.push({ from, to, label: unit.label(start), partial: to - from < next.getTime() - start.getTime() });
    }
    start = next;
  }
  return periods;
}
