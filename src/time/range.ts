import { usageError } from "../errors.ts";
import type { Instant } from "../model/conversation.ts";
import { endOfLocalDay, startOfLocalDay } from "./local-day.ts";
import type { RangeName } from "./range-name.ts";
import type { WeekStart } from "./week-start.ts";
import type { Zone } from "./zone.ts";

/** A half-open stretch of time [from, to). */
export interface Range {
  readonly from: Instant;
  readonly to: Instant;
}

/** The clock of a report. */
export interface Clock {
  readonly asOf: Instant;
  /** Whether it is the newest instant of the data and no date that somebody named, so that its day counts, even at midnight. */
  readonly isOfData: boolean;
}

/** A calendar unit of the report's zone, as far as the range covers it. */
export interface Period extends Range {
  /** 2026-03-02T09, 2026-03-02, 2026-W10, 2026-03, 2026-Q1, 2026. */
  readonly label: string;
  /** True where the range cuts the unit short. */
  readonly partial: boolean;
}

/** What the command line says about the time that a report covers. */
export interface RangeOptions {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** How long it is, without `since`. */
  readonly last?: string | undefined;
  /** A whole local day, week or month by its name; it stands alone. */
  readonly period?: RangeName | undefined;
  /** The day that weeks begin with; Monday where it is left out. */
  readonly weekStart?: WeekStart | undefined;
}

/**
 * The half-open range of a report: what the options say, else from the first local day in the data to the end of the day
 * of `asOf`. A clock that stands at midnight ends the day before, unless it is that of the data.
 *
 * @throws MetrikError bad-range where it is empty or ends before it begins, bad-option where its beginning is said twice
 */
export async function rangeOf(options: RangeOptions, oldest: Instant, clock: Clock, zone: Zone): Promise<Range> {
  if (options.period !== undefined) return rangeByName(options.period, options, clock.asOf, zone);
  const to = options.until === undefined ? endOfDays(clock, zone) : await parseMoment(options.until, "--until", zone);
  return forwards({ from: await startOfRange(options, oldest, to, zone), to });
}

/**
 * Refuses what no data would make a range, so that nobody waits for the reading to be told of a slip of the keyboard.
 *
 * @throws MetrikError bad-option, bad-range
 */
export async function checkRange(options: RangeOptions, zone: Zone): Promise<void> {
  const { since, until, last, period } = options;
  if (period !== undefined) return refuseDates(options);
  const to = until === undefined ? undefined : await parseMoment(until, "--until", zone);
  if (since === undefined && last === undefined) return;
  const end = to ?? Number.POSITIVE_INFINITY;
  forwards({ from: await startOfRange(options, end, to ?? 0, zone), to: end });
}

function forwards({ from, to }: Range): Range {
  if (from < to) return { from, to };
  if (from === to) throw emptyRange();
  throw usageError("bad-range", "the report's range ends before it begins", {
    notes: [`from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`],
    help: "check --since, --until and --as-of against the dates in the data (metrik inspect shows them)",
  });
}

const emptyRange = () =>
  usageError("bad-range", "the report's range is empty: it ends where it begins, and its end is not in it", {
    help: "give --until, or a dated --as-of, the day after the last one",
  });

/** The end of the last day that has begun at the clock of a report. */
export const endOfDays = ({ asOf, isOfData }: Clock, zone: Zone): Instant =>
  !isOfData && asOf === startOfLocalDay(asOf, zone) ? asOf : endOfLocalDay(asOf, zone);

async function rangeByName(name: RangeName, options: RangeOptions, asOf: Instant, zone: Zone): Promise<Range> {
  refuseDates(options);
  const { namedRange } = await import("./named-range.ts");
  return namedRange(name, asOf, zone, options.weekStart);
}

function refuseDates({ since, until, last }: RangeOptions): void {
  if ((since ?? until ?? last) === undefined) return;
  throw usageError("bad-option", "--period says which time is meant; --since, --until and --last say so too", {
    help: "leave out one of them",
  });
}

async function startOfRange({ since, last }: RangeOptions, oldest: Instant, to: Instant, zone: Zone): Promise<Instant> {
  if (since !== undefined && last !== undefined) {
    throw usageError("bad-option", "--since says where the range begins, and --last says so too", {
      help: "leave out one of them",
    });
  }
  if (since !== undefined) return parseMoment(since, "--since", zone);
  if (last === undefined) return startOfLocalDay(oldest, zone);
  const { beforeBy } = await import("./moment.ts");
  return beforeBy(last, to, zone);
}

/** A date (its local midnight) or an instant, as options give it. date-fns is loaded only where one does. */
export async function parseMoment(text: string, option: string, zone: Zone): Promise<Instant> {
  const { momentOf } = await import("./moment.ts");
  return momentOf(text, option, zone);
}
