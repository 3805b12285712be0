import { tz } from "@date-fns/tz";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { getDate } from "date-fns/getDate";
import { subMonths } from "date-fns/subMonths";
import type { Instant } from "../model/conversation.ts";
import { explicitRange } from "./explicit-range.ts";
import { startOfLocalDay } from "./local-day.ts";
import type { Range } from "./range.ts";
import { millisecondsPerDay } from "./units.ts";
import type { Zone } from "./zone.ts";

/** A range that another one is compared with. */
export interface ComparedRange extends Range {
  readonly kind: "previous" | "year-ago" | "range";
  /** True where the other range is not over, and this one only as long as what has passed of it. */
  readonly partial: boolean;
}

/** A range, and where the clock of the report would stand in it. */
interface Shifted extends Range {
  readonly clock: Instant;
}

/**
 * The range to compare a report's range with. previous: as many local months or days just before, where the range is made
 * of whole ones, else the same length. year-ago: the same local dates one year earlier. Both are cut short where the range
 * ends after the clock, at the same local time, so that equal parts are compared; the clock's own millisecond is in them,
 * as it is in the range. Anything else is a range of its own, and stays as it is.
 *
 * @throws MetrikError bad-option, bad-range
 * @example comparedRange("previous", march, asOf, zone("UTC")) //=> all of February, kind previous, partial false
 */
export function comparedRange(asked: string, range: Range, asOf: Instant, zone: Zone): ComparedRange {
  if (asked === "previous") return { kind: asked, ...upToClock(previous(range, asOf, zone), range, asOf) };
  if (asked === "year-ago") return { kind: asked, ...upToClock(yearAgo(range, asOf, zone), range, asOf) };
  return { kind: "range", ...explicitRange(asked, zone), partial: false };
}

function upToClock({ from, to, clock }: Shifted, range: Range, asOf: Instant): Range & { readonly partial: boolean } {
  if (asOf >= range.to) return { from, to, partial: false };
  return { from, to: Math.min(to, Math.max(clock, from) + 1), partial: true };
}

function previous(range: Range, asOf: Instant, zone: Zone): Shifted {
  if (!isOfDays(range, zone)) {
    const length = range.to - range.from;
    return { from: range.from - length, to: range.from, clock: asOf - length };
  }
  const start = wallClock(range.from, zone);
  const months = wholeMonths(range, zone);
  const days = wallClock(range.to, zone) - start;
  const earlier = months === undefined ? start - days : monthsBefore(start, months);
  const instantOf = (wall: number): Instant => zone.localToInstant(wall).instant;
  const from = instantOf(earlier);
  const clock = instantOf(earlier + wallClock(asOf, zone) - start);
  // A day that the zone skipped has no length.
  return { from: from < range.from ? from : 2 * range.from - range.to, to: range.from, clock };
}

const monthsPerYear = 12;

function yearAgo(range: Range, asOf: Instant, zone: Zone): Shifted {
  const instantOf = (wall: number): Instant => zone.localToInstant(wall).instant;
  const earlier = (instant: Instant): Instant => instantOf(monthsBefore(wallClock(instant, zone), monthsPerYear));
  // Of whole days the last one is taken, since the day after it need not be the day after a year ago: 29 February.
  const lastDay = wallClock(range.to, zone) - millisecondsPerDay;
  const isByDay = isOfDays(range, zone) && wholeMonths(range, zone) === undefined;
  const from = earlier(range.from);
  const to = isByDay ? instantOf(monthsBefore(lastDay, monthsPerYear) + millisecondsPerDay) : earlier(range.to);
  return { from, to: to > from ? to : from + range.to - range.from, clock: earlier(asOf) };
}

const utc = { in: tz("UTC") };

/** 31 March less a month is the last day of February. */
const monthsBefore = (wall: number, months: number): number => subMonths(wall, months, utc).getTime();

const isOfDays = ({ from, to }: Range, zone: Zone): boolean =>
  startOfLocalDay(from, zone) === from && startOfLocalDay(to, zone) === to;

/** How many whole local months a range is made of; undefined where it is not. */
function wholeMonths(range: Range, zone: Zone): number | undefined {
  const [start, end] = [wallClock(range.from, zone), wallClock(range.to, zone)];
  const isOfMonths = isOfDays(range, zone) && getDate(start, utc) === 1 && getDate(end, utc) === 1;
  return isOfMonths ? differenceInCalendarMonths(end, start, utc) : undefined;
}

/** The reading of the wall clock as if it were UTC. A day whose midnight was skipped begins at 0:00 all the same. */
const wallClock = (instant: Instant, zone: Zone): number =>
  startOfLocalDay(instant, zone) === instant
    ? zone.dayOf(instant) * millisecondsPerDay
    : instant + zone.offsetAt(instant);
