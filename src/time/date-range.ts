import { dayOfDate } from "./date.ts";

/** Calendar days, numbered since 1970-01-01, the last one included. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
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
