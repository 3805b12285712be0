import { parseISO } from "date-fns/parseISO";
import type { Report } from "../report.ts";

type Span = Pick<NonNullable<Report["period"]>, "from" | "to">;

/**
 * How much of a time is over at the clock of its report, in milliseconds.
 *
 * @example elapsed({ from: "2026-03-02T00:00:00Z", to: "2026-03-09T00:00:00Z" }, "2026-03-02T01:00:00Z") //=> 3600000
 */
export function elapsed({ from, to }: Span, asOf: string | null): number {
  const end = asOf === null ? parseISO(to) : Math.min(Number(parseISO(to)), Number(parseISO(asOf)));
  return Math.max(0, Number(end) - Number(parseISO(from)));
}

/** Months differ by a tenth, a day by an hour where the clock is changed; a count over these is still the same measure. */
const tolerance = 1 / 8;

/**
 * Whether two times are about as long as each other, so that what was counted in them can be compared.
 *
 * @example areAsLong(31, 28) //=> true
 */
export const areAsLong = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(one, other) * tolerance;
