import { tz } from "@date-fns/tz";

/**
 * Where date-fns reckons with dates: on the wall clock read as if it were UTC, which shows every time once. In a zone of its
 * own it takes now the first, now the second of two midnights.
 *
 * @example addDays(Date.UTC(2026, 2, 1), 1, utc).getTime() //=> Date.UTC(2026, 2, 2)
 */
export const utc = { in: tz("UTC") };
export type Utc = typeof utc;
