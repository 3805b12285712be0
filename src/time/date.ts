import { dayNumber } from "./civil.ts";
import { millisecondsPerDay } from "./units.ts";

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
 * The date of a calendar day.
 *
 * @param day days since 1970-01-01
 * @example dateOf(20_000) //=> "2024-10-04"
 */
export const dateOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
