import type { Instant } from "../model/conversation.ts";
import { startOfLocalDay } from "./local-day.ts";
import type { Range } from "./range.ts";
import { millisecondsPerDay, monthsPerYear } from "./units.ts";
import type { Zone } from "./zone.ts";

/** A range, and where the clock of the report would stand in it. */
export interface Shifted extends Range {
  readonly clock: Instant;
  /** True where it was over by then, and is shorter than what has passed of that range: 28 days of 30. */
  readonly isShorter?: boolean;
}

/** A range that may have been cut short, so that only an equal part of the one before it is to be looked at. */
export interface PartOf extends Range {
  /** What it was cut from, and where. */
  readonly cutFrom?: Shifted;
}

/** A range, cut short where the one that it stands beside is not over. */
export interface EqualPart extends PartOf {
  /** True where the other range is not over, and this one only as long as what has passed of it. A shorter one stays whole. */
  readonly partial: boolean;
}

/**
 * The range before another: as many local months or days just before, where it is made of whole ones, else the same length.
 * Of a range that ends after the clock it is the equal part, to the same local time. Every run needs it or might, so that it
 * goes without date-fns, whose zones and months take 15 ms to load.
 *
 * @example rangeBefore(march, asOf, zone("UTC")) //=> all of February, partial false
 */
export const rangeBefore = (range: Range, asOf: Instant, zone: Zone): EqualPart =>
  upToClock(shiftedBack(range, asOf, zone), range, asOf);

/**
 * Answers which range comes before another at the clock of a report, as `rangeBefore`; each is worked out once, since a
 * report asks of the same few for every conversation.
 */
export const rangesBefore = (asOf: Instant, zone: Zone): ((range: PartOf) => Range) => {
  const known = new WeakMap<Range, Range>();
  return (range) => {
    const answer = known.get(range);
    if (answer !== undefined) return answer;
    const { cutFrom } = range;
    const before = cutFrom === undefined ? rangeBefore(range, asOf, zone) : rangeBefore(cutFrom, cutFrom.clock, zone);
    known.set(range, before);
    return before;
  };
};

/** Cuts a range short where another one ends after the clock, so that equal parts of both are looked at. */
export function upToClock({ from, to, clock, isShorter }: Shifted, range: Range, asOf: Instant): EqualPart {
  if (asOf >= range.to || isShorter === true) return { from, to, partial: false };
  return { from, to: Math.min(to, Math.max(clock, from) + 1), partial: true, cutFrom: { from, to, clock } };
}

function shiftedBack(range: Range, asOf: Instant, zone: Zone): Shifted {
  if (!isOfDays(range, zone)) {
    const length = range.to - range.from;
    return { from: range.from - length, to: range.from, clock: asOf - length };
  }
  const start = wallClock(range.from, zone);
  const end = wallClock(range.to, zone);
  const months = isOfMonths(range, zone) ? monthOf(end) - monthOf(start) : undefined;
  const earlier = (wall: number): number => (months === undefined ? wall + start - end : monthsBack(wall, months));
  const instantOf = (wall: number): Instant => zone.localToInstant(wall).instant;
  const from = instantOf(earlier(start));
  const now = wallClock(asOf, zone);
  const clock = instantOf(earlier(now));
  const isShorter = earlier(now) === start && now - start > start - earlier(start);
  // A day that the zone skipped has no length.
  return { from: from < range.from ? from : 2 * range.from - range.to, to: range.from, clock, isShorter };
}

export const isOfDays = ({ from, to }: Range, zone: Zone): boolean =>
  startOfLocalDay(from, zone) === from && startOfLocalDay(to, zone) === to;

export const isOfMonths = (range: Range, zone: Zone): boolean =>
  isOfDays(range, zone) && isFirstOfMonth(wallClock(range.from, zone)) && isFirstOfMonth(wallClock(range.to, zone));

const isFirstOfMonth = (wall: number): boolean => new Date(wall).getUTCDate() === 1;

/** The month of a wall clock's reading, counted from January 1970. */
function monthOf(wall: number): number {
  const date = new Date(wall);
  return (date.getUTCFullYear() - 1970) * monthsPerYear + date.getUTCMonth();
}

const startOfMonth = (month: number): number => Date.UTC(1970, month);

/** As far into an earlier month, or its end where it is shorter. */
function monthsBack(wall: number, months: number): number {
  const month = monthOf(wall);
  return Math.min(wall - startOfMonth(month) + startOfMonth(month - months), startOfMonth(month - months + 1));
}

/** The reading of the wall clock as if it were UTC. A day whose midnight was skipped begins at 0:00 all the same. */
export const wallClock = (instant: Instant, zone: Zone): number =>
  startOfLocalDay(instant, zone) === instant
    ? zone.dayOf(instant) * millisecondsPerDay
    : instant + zone.offsetAt(instant);
