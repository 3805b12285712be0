import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import { endOfLocalDay, startOfLocalDay } from "../../time/local-day.ts";
import type { RangeName } from "../../time/range-name.ts";
import type { ReportRequest } from "../request.ts";
import type { Times } from "../times.ts";

/**
 * Says where nothing of the report's range has passed at a clock that somebody set: a date is often meant to have its day in it.
 */
export function noteRangeNotBegun(
  { context, hasTimes }: Times,
  { range: { period } }: ReportRequest,
  notes: Notes,
): void {
  const { range, asOf, isOfData } = context;
  if (hasTimes && !isOfData && asOf <= range.from) notes.add("range-not-begun", notBegun(period), iso(asOf));
}

function notBegun(period: RangeName | undefined): string {
  const before = period && rangeBefore[period];
  return before === undefined
    ? "nothing of the report's range has passed at its clock: a date is the midnight at its beginning, so give --as-of the day after"
    : `nothing of the report's range has passed at its clock: a date is the midnight at its beginning, so give --as-of the day after, or choose --period ${before}`;
}

/** The range that has passed when one begins. */
const rangeBefore: Partial<Record<RangeName, RangeName>> = {
  today: "yesterday",
  "this-week": "last-week",
  "this-month": "last-month",
};

/**
 * Says where the data do not reach to the beginning or the end of a report's range: an export that is too short or too old
 * looks like days on which nobody wrote. A first or last day that the data only begin or end in is covered.
 */
export function noteUncoveredRange(
  { context, hasTimes }: Times,
  facts: Facts,
  { range: { until }, read: { settings } }: ReportRequest,
  notes: Notes,
): void {
  const { oldest, newest } = facts;
  if (!hasTimes || !Number.isFinite(newest)) return;
  const { range, asOf, isOfData, uncovered } = context;
  const { zone } = settings;
  // A clock that somebody set may stand in the range: the rest of it is yet to come. That of the data says no such thing.
  const end = until !== undefined && isOfData ? range.to : Math.min(range.to, asOf);
  const isCovered = uncovered === undefined;
  if (startOfLocalDay(oldest, zone) > range.from) {
    notes.add("range-not-covered", isCovered ? beginsLate : beginsBehind, iso(oldest));
  }
  if (endOfLocalDay(newest, zone) < end)
    notes.add("range-not-covered", isCovered ? endsEarly : endsBefore, iso(newest));
}

const beginsLate = "the data begin after the start of the report's range; what is not in them counts as nothing";
const endsEarly = "the data end before the end of the report's range; what is not in them counts as nothing";
const beginsBehind = "the data begin after the end of the report's range, so nothing is known of it";
const endsBefore = "the data end before the start of the report's range, so nothing is known of it";

const iso = (instant: number): string => new Date(instant).toISOString();
