import { inShell } from "../../in-shell.ts";
import type { Candidate, Sample } from "./candidates.ts";
import type { ExchangedDate } from "./exchanged.ts";
import { misfitOf } from "./no-spelling.ts";
import { hasOrder, type TellingDate } from "./order.ts";

/** Why it cannot be said how a column is spelt. */
export interface TimeFailure {
  readonly ok: false;
  /** empty: no sample has a value, so that nothing is known of the column. */
  readonly reason: "ambiguous-day-month" | "no-spelling" | "mixed-epochs" | "empty";
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly examples: readonly string[];
  /** The way out, where the values themselves show which there are. */
  readonly help?: string;
}

const examplesOf = ({ fits }: Candidate, count: number): readonly string[] =>
  [...fits].slice(0, count).map((sample) => sample.text);

export const mixedUnits = (units: readonly Candidate[]): TimeFailure => ({
  ok: false,
  reason: "mixed-epochs",
  message:
    "the column mixes numbers of seconds, milliseconds, microseconds or nanoseconds since 1970; --date-format epoch-s or epoch-ms says which are meant",
  examples: units.flatMap((candidate) => examplesOf(candidate, 1)),
});

export function noSpelling(samples: readonly Sample[]): TimeFailure {
  const texts = samples.map(({ text }) => text);
  return { ok: false, reason: "no-spelling", ...misfitOf(texts), examples: texts.slice(0, 3) };
}

/** Names the readings of samples that can be read day first and month first by the patterns that would settle it. */
export function ambiguousOrder(found: readonly Candidate[], [sample]: readonly Sample[]): TimeFailure {
  const readings = found.filter((candidate) => hasOrder(candidate) && candidate.fits.has(sample));
  const formats = readings.map(({ name }) => `--date-format "${name}"`);
  const choices = readings.map(({ name }) => `--date-format ${inShell(name)}`);
  return {
    ok: false,
    reason: "ambiguous-day-month",
    message: `the values of the column that were looked at can be read day first or month first; give ${formats.join(" or ")}`,
    examples: readings.slice(0, 1).flatMap((candidate) => examplesOf(candidate, 3)),
    help: `say which: ${choices.join(" or ")}`,
  };
}

/** Two dates of a file of which one has its day first and the other its month, so that the others can be either. */
export function contradiction(first: TellingDate, second: TellingDate): TimeFailure {
  const [day, month] = first.order === "day-first" ? [first, second] : [second, first];
  return {
    ok: false,
    reason: "ambiguous-day-month",
    message: `${placed(day)} has its day first, and ${placed(month)} its month`,
    examples: [],
    help:
      `correct the wrong one, or say how dates are written: --date-format ${inShell(day.format)} or --date-format ${inShell(month.format)} ` +
      "leaves out the others",
  };
}

/** Dates of which a spreadsheet program has exchanged day and month. */
export const exchanged = ({ date, text, format }: ExchangedDate): TimeFailure => ({
  ok: false,
  reason: "ambiguous-day-month",
  message: `a spreadsheet program seems to have exchanged day and month of dates such as ${date}, and to have left texts such as ${text}`,
  examples: [],
  help:
    "correct the dates (a program set to their language reads them right), or, where they are right as they stand, " +
    `--date-format ${inShell(format)} says how the texts are written`,
});

function placed({ text, header, line }: TellingDate): string {
  const places = [
    ...(header === undefined ? [] : [`column "${header}"`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ];
  return places.length === 0 ? text : `${text} (${places.join(", ")})`;
}
