import { subMonths } from "date-fns/subMonths";
import type { Instant } from "../model/conversation.ts";
import { type ComparedRangeName, isComparedRangeName } from "./compared-range-name.ts";
import { explicitRange } from "./explicit-range.ts";
import type { Range } from "./range.ts";
import {
  type EqualPart,
  isOfDays,
  isOfMonths,
  rangeBefore,
  type Shifted,
  upToClock,
  wallClock,
} from "./range-before.ts";
import { millisecondsPerDay, monthsPerYear } from "./units.ts";
import { utc } from "./utc.ts";
import type { Zone } from "./zone.ts";

/** A range that another one is compared with. */
export interface ComparedRange extends EqualPart {
  readonly kind: ComparedRangeName | "range";
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
  if (asked === "previous") return { kind: asked, ...rangeBefore(range, asOf, zone) };
  if (asked === "year-ago") return { kind: asked, ...upToClock(yearAgo(range, asOf, zone), range, asOf) };
  return { kind: "range", ...explicitRange(asked, zone), partial: false };
}

/**
 * The range to compare with where it is one of its own; undefined where it follows from the report's range, which only the
 * data may tell.
 *
 * @throws MetrikError bad-option, bad-range
 * @example rangeAskedFor("previous", zone("UTC")) //=> undefined
 */
export const rangeAskedFor = (asked: string, zone: Zone): Range | undefined =>
  isComparedRangeName(asked) ? undefined : explicitRange(asked, zone);

function yearAgo(range: Range, asOf: Instant, zone: Zone): Shifted {
  const instantOf = (wall: number): Instant => zone.localToInstant(wall).instant;
  const earlier = (instant: Instant): Instant => instantOf(monthsBefore(wallClock(instant, zone), monthsPerYear));
  // Of whole days the last one is taken, since the day after it need not be the day after a year ago: 29 February.
  const lastDay = wallClock(range.to, zone) - millisecondsPerDay;
  const isByDay = isOfDays(range, zone) && !isOfMonths(range, zone);
  const from = earlier(range.from);
  const to = isByDay ? instantOf(monthsBefore(lastDay, monthsPerYear) + millisecondsPerDay) : earlier(range.to);
  return { from, to: to > from ? to : from + range.to - range.from, clock: earlier(asOf) };
}

/** 31 March less a month is the last day of February. */
const monthsBefore = (wall: number, months: number): number => subMonths(wall, months, utc).getTime();
