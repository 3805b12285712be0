import { dayNumber } from "./civil.ts";

/** Calendar days, numbered since 1970-01-01, the last one included. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The number of a date such as 2026-03-20, since 1970-01-01; undefined for any other text.
 *
 * @example dayOfDate("1970-02-01") //=> 31
 */
export function dayOfDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return Number.isNaN(day) ? undefined : day;
}

/**
 * A date, or two of them with two dots between; undefined for any other text, and where the second comes first.
 *
 * @example dateRangeOf("1970-01-02..1970-01-04") //=> { first: 1, last: 3 }
 */
export function dateRangeOf(text: string): DateRange | undefined {
  const [from, to = from, ...more] = text.split("..");
  const [first, last] = [dayOfDate(from), dayOfDate(to)];
  return more.length > 0 || first === undefined || last === undefined || last < first ? undefined : { first, last };
}
