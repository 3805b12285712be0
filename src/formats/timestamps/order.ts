import type { Candidate, Sample } from "./candidates.ts";

export interface DayMonthOrder {
  /** Without the spellings of an order that the values exclude. */
  readonly candidates: readonly Candidate[];
  /** Whether the values tell day first from month first, or no spelling has either. */
  readonly isSettled: boolean;
}

export const hasOrder = ({ family }: Candidate): boolean => family === "day-first" || family === "month-first";

const fitsOf = (candidates: readonly Candidate[], family: Candidate["family"]): ReadonlySet<Sample> =>
  new Set(candidates.filter((candidate) => candidate.family === family).flatMap(({ fits }) => [...fits]));

const countWithout = (samples: ReadonlySet<Sample>, others: ReadonlySet<Sample>): number =>
  [...samples].filter((sample) => !others.has(sample)).length;

/**
 * Decides between 1 February and 2 January for a whole column. A value above 12 decides for all, whatever its
 * separator; where such values contradict each other the more numerous ones do, and the others cannot be read.
 */
export function settleOrder(candidates: readonly Candidate[]): DayMonthOrder {
  const dayFirst = fitsOf(candidates, "day-first");
  const monthFirst = fitsOf(candidates, "month-first");
  const dayOnly = countWithout(dayFirst, monthFirst);
  const monthOnly = countWithout(monthFirst, dayFirst);
  const loser = dayOnly > monthOnly ? "month-first" : "day-first";
  if (dayOnly === monthOnly) return { candidates, isSettled: !candidates.some(hasOrder) };
  return { candidates: candidates.filter(({ family }) => family !== loser), isSettled: true };
}
