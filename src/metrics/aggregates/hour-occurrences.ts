import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import { hourOfWeek, hoursPerWeek } from "../../time/weekday.ts";
import type { LocalCalendar } from "../context.ts";

/** All zones since 1990 are a multiple of a quarter of an hour ahead of UTC. */
const quarter = 15 * millisecondsPerMinute;

/** Local days, and how often each of the 24 hours of each occurs. */
export type HoursOfDays = ReadonlyMap<number, Uint8Array>;

const known = new WeakMap<LocalCalendar, Map<string, HoursOfDays>>();

/**
 * The local days that [from, to) touches at instants that count, and how often each of their hours occurs in it. A day or an
 * hour that the clock skips does not occur, an hour that it shows twice occurs twice, and one that the range cuts occurs all
 * the same. Where all instants count, counted once for each range of a calendar, since a report with many groups asks for the
 * same range again and again.
 */
export const hoursOfDays = (
  calendar: LocalCalendar,
  from: Instant,
  to: Instant,
  counts?: (instant: Instant) => boolean,
): HoursOfDays => {
  if (counts !== undefined) return countHours(calendar, from, to, counts);
  const ranges = known.get(calendar) ?? new Map<string, HoursOfDays>();
  known.set(calendar, ranges);
  const range = `${from}…${to}`;
  const days = ranges.get(range) ?? countHours(calendar, from, to, () => true);
  ranges.set(range, days);
  return days;
};

function countHours(
  calendar: LocalCalendar,
  from: Instant,
  to: Instant,
  counts: (instant: Instant) => boolean,
): HoursOfDays {
  const days = new Map<number, Uint8Array>();
  let current = -1;
  let quarters = 0;
  for (let at = Math.floor(from / quarter) * quarter; at < to; at += quarter) {
    if (!counts(at)) {
      current = -1;
      continue;
    }
    const day = calendar.dayOf(at);
    const hour = calendar.hourOf(at);
    const hours = days.get(day) ?? new Uint8Array(24);
    days.set(day, hours);
    if (hour !== current) quarters = 0;
    if (quarters % 4 === 0) hours[hour]++;
    current = hour;
    quarters++;
  }
  return days;
}

/** How often each hour of the week occurs on some of the days: 24 × weekday + hour, Monday first. */
export const hourOccurrences = (days: HoursOfDays, isCounted: (day: number) => boolean): readonly number[] => {
  const occurrences = new Array<number>(hoursPerWeek).fill(0);
  for (const [day, hours] of days) {
    if (!isCounted(day)) continue;
    for (const [hour, count] of hours.entries()) occurrences[hourOfWeek(day, hour)] += count;
  }
  return occurrences;
};
