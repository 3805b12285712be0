import type { Candidate, Sample } from "./candidates.ts";
import { hasOrder } from "./order.ts";

/** A date of a spreadsheet, and a text beside it. */
export interface ExchangedDate {
  readonly date: string;
  readonly text: string;
  /** How the text is written. */
  readonly format: string;
}

const dateOfSpreadsheet = /^(\d{4})-(\d\d)-(\d\d)/;
/** Fewer months that the texts do not have may be chance. */
const fewestFarMonths = 3;

/**
 * A date whose day and month a spreadsheet program has exchanged. Set to another language than the dates, it takes 3/2/2026 for
 * the second of March, and leaves 13/2/2026 as a text, since there is no 13th month. That happened where the dates lie in months
 * far from those of the texts, and exchanged all beside them.
 *
 * @param found spellings of samples, all of whose texts tell day from month
 */
export function exchangedDate(samples: readonly Sample[], found: readonly Candidate[]): ExchangedDate | undefined {
  const texts = found.filter(hasOrder).flatMap((candidate) => [...candidate.fits].map((text) => ({ candidate, text })));
  const [first] = texts;
  if (first === undefined) return undefined;
  const months = texts.map(({ candidate: { spelling }, text: { bytes } }) =>
    monthOf(spelling.read(bytes, 0, bytes.length)),
  );
  const [earliest, latest] = [Math.min(...months) - 1, Math.max(...months) + 1];
  const isNear = (month: number): boolean => month >= earliest && month <= latest;
  const dates = samples.flatMap(({ text }) => datesIn(text));
  const far = dates.filter(({ month }) => !isNear(month));
  if (new Set(far.map(({ month }) => month)).size < fewestFarMonths) return undefined;
  if (!dates.every(({ day, exchangedMonth }) => day <= 12 && isNear(exchangedMonth))) return undefined;
  const { candidate, text } = first;
  return { date: far[0].text, text: text.text, format: candidate.spelling.describe(text.text) };
}

/** Months, counted from the year 0. */
const monthsUntil = (year: number, month: number): number => 12 * year + month;

function monthOf(moment: number): number {
  const date = new Date(moment);
  return monthsUntil(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function datesIn(text: string) {
  const found = dateOfSpreadsheet.exec(text);
  if (found === null) return [];
  const [year, month, day] = found.slice(1).map(Number);
  return [{ text, day, month: monthsUntil(year, month), exchangedMonth: monthsUntil(year, day) }];
}
