import type { Instant } from "../../model/conversation.ts";
import type { Candidate, Sample } from "./candidates.ts";
import { isPlausible } from "./plausible.ts";
import type { Spelling } from "./spelling.ts";

export type DayMonthOrder = "day-first" | "month-first";

/** A date of a file that tells which of its numbers is the day, and so tells it of the others. */
export interface TellingDate {
  readonly order: DayMonthOrder;
  readonly text: string;
  /** How it is written, as `--date-format` takes it. */
  readonly format: string;
  /** Where it stands; undefined where it is a value of the very column that is asked about. */
  readonly header?: string | undefined;
  readonly line?: number | undefined;
}

export const hasOrder = ({ family }: Candidate): boolean => family === "day-first" || family === "month-first";

/** The samples that can be read in an order, however else they are written. */
export const fitsOf = (found: readonly Candidate[], order: DayMonthOrder): ReadonlySet<Sample> =>
  new Set(found.filter(({ family }) => family === order).flatMap(({ fits }) => [...fits]));

/** The samples that can be read day first and month first. */
export function inEitherOrder(found: readonly Candidate[]): readonly Sample[] {
  const monthFirst = fitsOf(found, "month-first");
  return [...fitsOf(found, "day-first")].filter((sample) => monthFirst.has(sample));
}

/**
 * The first date of each order that cannot be read in the other. One before 1990 or in the future tells nothing: 12/31/1899 is
 * what some program writes for no date.
 */
export function tellingDates(found: readonly Candidate[], latest: Instant): readonly TellingDate[] {
  const either = new Set(inEitherOrder(found));
  return (["day-first", "month-first"] as const).flatMap((order) =>
    found
      .filter(({ family }) => family === order)
      .flatMap(({ fits, spelling }) =>
        [...fits]
          .filter((sample) => !either.has(sample) && isBelieved(spelling, sample, latest))
          .map(({ text }) => ({ order, text, format: spelling.describe(text) })),
      )
      .slice(0, 1),
  );
}

const isBelieved = (spelling: Spelling, { bytes }: Sample, latest: Instant): boolean =>
  isPlausible(spelling.read(bytes, 0, bytes.length), latest);
