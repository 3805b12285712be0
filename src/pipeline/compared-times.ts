import type { Notes } from "../input/notes.ts";
import type { Context } from "../metrics/context.ts";
import type { Instant } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { areAsLong } from "../report/comparing/elapsed.ts";
import type { ComparedRange } from "../time/compared-range.ts";
import type { Every } from "../time/every.ts";
import { endOfLocalDay, startOfLocalDay } from "../time/local-day.ts";
import type { Range } from "../time/range.ts";
import type { Shifted } from "../time/range-before.ts";
import type { Zone } from "../time/zone.ts";
import type { ReportRequest } from "./request.ts";
import { divide, type Times, whyUncovered } from "./times.ts";

/** What the other range is looked at with: the same clock and all else the same. */
export interface ComparedTimes {
  readonly range: ComparedRange;
  readonly context: Context;
}

/**
 * Refuses a range to compare with that no data would make good.
 *
 * @throws MetrikError bad-option, bad-range, limit
 */
export async function checkComparison(request: ReportRequest): Promise<void> {
  const { compare, read, question } = request;
  if (compare === undefined) return;
  const { rangeAskedFor } = await import("../time/compared-range.ts");
  const range = rangeAskedFor(compare, read.settings.zone);
  if (range !== undefined) await divide(range, question.every, range.to, request);
}

/** The range to compare with, where one was asked for; what the data do not tell of it is noted. */
export async function comparedTimesOf(
  request: ReportRequest,
  { context, every, hasTimes }: Times,
  facts: Facts,
  notes: Notes,
): Promise<ComparedTimes | undefined> {
  const { compare, read } = request;
  if (compare === undefined) return undefined;
  if (!hasTimes) {
    notes.add("no-comparison", "no input holds any time, so there is nothing to compare with");
    return undefined;
  }
  const { zone } = read.settings;
  const { comparedRange } = await import("../time/compared-range.ts");
  const range = comparedRange(compare, context.range, context.asOf, zone);
  const { periods, stockInstants } = await divide(range, every, context.asOf, request);
  if (Number.isFinite(facts.oldest) && startOfLocalDay(facts.oldest, zone) > range.from) {
    const begin = new Date(facts.oldest).toISOString();
    notes.add("comparison-not-covered", "the data begin after the start of the range compared with", begin);
  }
  if (isOfOtherLength(range, context)) {
    notes.add(
      "comparison-other-length",
      "the range compared with is longer or shorter than what has passed of the report's",
    );
  }
  const uncovered = whyUncovered(range, facts, zone);
  const other: Context = { ...context, isOther: true, uncovered, range, periods, stockInstants };
  const { cutFrom } = range;
  return { range, context: cutFrom === undefined ? other : await cutShort(other, cutFrom, every, request) };
}

/** Of what was counted back in days or months only a month is shorter than another; a year ago there may have been no 29 February. */
function isOfOtherLength(other: ComparedRange, context: Context): boolean {
  const { asOf, range } = context;
  if (other.kind === "previous") return !other.partial && asOf < range.to;
  return (other.kind === "range" || asOf > range.from) && !isAsLong(other, context);
}

/** The context of a range that was cut short: it and its last period remember what they were cut from, and the costs of their day. */
async function cutShort(
  context: Context,
  cutFrom: Shifted,
  every: Every | undefined,
  request: ReportRequest,
): Promise<Context> {
  const { range, periods } = context;
  const paidUntil = paidUntilLike(context, range.to - 1, request.read.settings.zone);
  const whole = { ...context, range: { ...range, paidUntil } };
  const last = periods.at(-1);
  if (last === undefined) return whole;
  const [{ from, to }] = (await divide({ from: last.from, to: cutFrom.to }, every, context.asOf, request)).periods;
  const part = { ...last, cutFrom: { from, to, clock: cutFrom.clock } };
  // Of an hour that has begun nothing is paid in advance.
  return { ...whole, periods: [...periods.slice(0, -1), every === "hour" ? part : { ...part, paidUntil }] };
}

/** Until when the costs of a range are paid that was cut short, as those of the report are. */
const paidUntilLike = ({ asOf, paidUntil }: Context, cut: Instant, zone: Zone): Instant =>
  paidUntil === asOf ? cut : endOfLocalDay(cut, zone);

const isAsLong = (other: Range, { asOf, range }: Context): boolean =>
  areAsLong(passedBy(asOf, other), passedBy(asOf, range));

const passedBy = (clock: Instant, { from, to }: Range): number => Math.max(0, Math.min(to, clock) - from);
