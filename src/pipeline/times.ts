import { usageError } from "../errors.ts";
import { dataEnd } from "../metrics/aggregates/coverage.ts";
import { noObservations } from "../metrics/aggregates/summary.ts";
import { noCalendars } from "../metrics/calendars.ts";
import type { Context } from "../metrics/context.ts";
import { commerceOf } from "../model/commerce-of.ts";
import type { Instant } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import type { Every } from "../time/every.ts";
import { hasTime } from "../time/has-time.ts";
import { endOfLocalDay } from "../time/local-day.ts";
import { type Clock, endOfDays, type Period, parseMoment, type Range, rangeOf } from "../time/range.ts";
import { rangesBefore } from "../time/range-before.ts";
import { millisecondsPerDay } from "../time/units.ts";
import type { Zone } from "../time/zone.ts";
import { agentsIn } from "./agents.ts";
import { contactsIn } from "./contacts.ts";
import type { ReportRequest } from "./request.ts";
import { unansweredIn } from "./unanswered.ts";

/** The clock, range and periods of a report. */
export interface Times {
  readonly context: Context;
  readonly every: Every | undefined;
  /** False where neither the data nor the options hold any time. */
  readonly hasTimes: boolean;
}

/** The clock, the range and the periods of a report, now that the data has told its first and last instant. */
export async function timesOf(request: ReportRequest, facts: Facts): Promise<Times> {
  const { zone } = request.read.settings;
  const { hours, calendars = noCalendars } = request;
  const contextAt = (clock: Clock, range: Range, divided: Divided): Context => ({
    ...clock,
    uncovered: whyUncovered(range, facts, zone),
    paidUntil: endOfDays(clock, zone),
    range,
    ...divided,
    rangeBefore: rangesBefore(clock.asOf, zone),
    calendar: zone,
    hours,
    calendars,
    contactsOf: contactsIn(facts, clock.asOf),
    isAgent: agentsIn(facts),
    hasUnanswered: unansweredIn(facts),
    commerce: commerceOf(facts),
    told: facts.found,
  });
  if (!isTimed(request, facts)) {
    const undivided = { periods: [], stockInstants: [] };
    return {
      context: contextAt({ asOf: 0, isOfData: false }, nothing, undivided),
      every: request.question.every,
      hasTimes: false,
    };
  }
  const clock = await clockOf(request, facts);
  const range = await rangeOf(request.range, facts.oldest, clock, zone);
  const every = request.question.every ?? (request.drawsCurve ? curveUnit(range) : undefined);
  const divided = await divide(range, every, clock.asOf, request);
  return { context: contextAt(clock, range, divided), every, hasTimes: true };
}

/** So long may nobody write: a shop that is shut at the weekend has an export of Monday that ends on Friday. */
const quietDays = 7;

/**
 * Why nothing is known of a range, which lies before the data or long behind the day on which they end; undefined where they
 * reach into it, or nearly so.
 */
export function whyUncovered(
  { from, to }: Range,
  { oldest, newest }: Pick<Facts, "newest" | "oldest">,
  zone: Zone,
): string | undefined {
  if (!Number.isFinite(newest)) return noObservations;
  if (to <= oldest) return "the data begin after this time";
  return from >= endOfLocalDay(newest + quietDays * millisecondsPerDay, zone) ? dataEnd : undefined;
}

/** The periods of a range, and the instants in it at which stocks are taken. */
interface Divided {
  readonly periods: readonly Period[];
  readonly stockInstants: readonly Instant[];
}

/** A range by its periods; without `every` it has none. */
export async function divide(
  range: Range,
  every: Every | undefined,
  asOf: Instant,
  { read: { settings }, range: { weekStart } }: ReportRequest,
): Promise<Divided> {
  const periods =
    every === undefined ? [] : (await import("../time/period.ts")).periodsIn(range, every, settings.zone, weekStart);
  if (periods.length > periodLimit) throw tooManyPeriods(periods.length);
  return { periods, stockInstants: stockInstantsOf(every === undefined ? [range] : periods, asOf) };
}

/** Customers and costs alone are no news in a log: of them a report can be made only where the options say of which time. */
const isTimed = ({ asOf, range: { since, until, last, period } }: ReportRequest, facts: Facts): boolean =>
  Number.isFinite(facts.newest) ||
  ((asOf ?? until) !== undefined && (since !== undefined || last !== undefined || period !== undefined));

async function clockOf({ asOf, range, read: { settings } }: ReportRequest, { newest }: Facts): Promise<Clock> {
  if (asOf !== undefined) {
    const instant = await parseMoment(asOf, "--as-of", settings.zone);
    // The clock that a report tells is an instant: given again, it makes the same report.
    return { asOf: instant, isOfData: instant === newest && hasTime(asOf) };
  }
  if (Number.isFinite(newest) || range.until === undefined) return { asOf: newest, isOfData: true };
  return { asOf: await parseMoment(range.until, "--until", settings.zone), isOfData: false };
}

/** A year of hours and more: each period has a cell for every metric and group. */
const periodLimit = 10_000;

const tooManyPeriods = (count: number) =>
  usageError("limit", `the report would have ${count} periods; the limit is ${periodLimit}`, {
    help: "take a longer --every, or a shorter range with --since, --until or --last",
  });

/** Where the inputs hold no time at all, nothing happened in any range. */
const nothing: Range = { from: 0, to: 0 };

/**
 * The end of each period that has begun. A stock is that of the millisecond before, and of one that is not over that of the
 * clock itself.
 */
const stockInstantsOf = (periods: readonly Range[], asOf: Instant): readonly Instant[] =>
  periods.filter(({ from }) => from <= asOf).map(({ to }) => Math.min(to, asOf + 1));

/** The unit that gives a curve of a readable number of points. */
function curveUnit({ from, to }: Range): Every {
  const days = (to - from) / millisecondsPerDay;
  if (days <= 92) return "day";
  return days <= 730 ? "week" : "month";
}
