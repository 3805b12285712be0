import type { Instant } from "../model/conversation.ts";
import { millisecondsPerMinute } from "../time/units.ts";
import type { LocalCalendar } from "./context.ts";
import { hourOfWeek, hoursPerWeek } from "./weekday.ts";

/** All zones since 1990 are a multiple of a quarter of an hour ahead of UTC. */
const quarter = 15 * millisecondsPerMinute;

const known = new WeakMap<LocalCalendar, Map<string, readonly number[]>>();

/**
 * How often each hour of the week occurs in [from, to): 24 × weekday + hour, Monday first. An hour that the clock skips
 * does not occur, one that it shows twice occurs twice, and one that the range cuts occurs all the same. Counted once for
 * each range of a calendar, since a report with many groups asks for the same range again and again.
 */
export const hourOccurrences = (calendar: LocalCalendar, from: Instant, to: Instant): readonly number[] => {
  const ranges = known.get(calendar) ?? new Map<string, readonly number[]>();
  known.set(calendar, ranges);
  const range = `${from}…${to}`;
  const occurrences = ranges.get(range) ?? countHours(calendar, from, to);
  ranges.set(range, occurrences);
  return occurrences;
};

function countHours(calendar: LocalCalendar, from: Instant, to: Instant): readonly number[] {
  const occurrences = new Array<number>(hoursPerWeek).fill(0);
  let current = -1;
  let quarters = 0;
  for (let at = Math.floor(from / quarter) * quarter; at < to; at += quarter) {
    const hour = hourOfWeek(calendar.dayOf(at), calendar.hourOf(at));
    if (hour !== current) quarters = 0;
    if (quarters % 4 === 0) occurrences[hour]++;
    current = hour;
    quarters++;
  }
  return occurrences;
}
