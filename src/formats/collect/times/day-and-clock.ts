import { nine, space, zero } from "../../../input/ascii.ts";
import type { Row } from "../../../input/row.ts";
import { decodeText } from "../../../model/texts/text.ts";
import type { DayAndClock } from "../../recognise/match-clocks.ts";
import { type Sample, textsByRecord } from "../../recognise/sample.ts";
import type { TimeSettings } from "../../timestamps/column.ts";
import { inferTimeColumn } from "../../timestamps/infer-column.ts";
import { isTimeOfDay } from "../../timestamps/time-of-day.ts";
import { isBlank, isNotYet } from "../../values/no-data.ts";
import { withoutMidnight } from "./without-midnight.ts";

/**
 * The texts of two columns that hold moments together, in the order of the sample: a day ("Tanggal") and a time of day
 * ("Jam"); a text is empty where either is. Undefined where most of the values say that they are no such pair, unless the user
 * says so. The headers are believed where both columns are blank so far; where only the times of day are, if the day is shared
 * with others.
 *
 * @throws a usage error for a date format that cannot be understood
 */
export function joinedTexts(
  { day, clock, isShared, isSaid, isGuess }: DayAndClock,
  sample: Sample,
  settings: TimeSettings,
): readonly string[] | undefined {
  const days = textsByRecord(sample, day).map((text) => withoutMidnight(text.trim()));
  const clocks = textsByRecord(sample, clock).map((text) => text.trim());
  const texts = days.map((text, record) =>
    saysNothing(text) || saysNothing(clocks[record]) ? "" : `${text} ${clocks[record]}`,
  );
  if (isSaid) return texts;
  if (isGuess && days.some((text, record) => !saysNothing(text) && saysNothing(clocks[record]))) return undefined;
  const told = clocks.filter((text) => !saysNothing(text));
  if (told.length === 0) return isShared || (days.length > 0 && days.every(saysNothing)) ? texts : undefined;
  if (2 * told.filter(isTimeOfDay).length < told.length) return undefined;
  const inference = inferTimeColumn(texts, settings);
  return inference.ok || inference.reason !== "no-spelling" ? texts : undefined;
}

const saysNothing = (text: string): boolean => isBlank(text) || isNotYet(text);

/** Puts the day and the time of day that stand in two slots of a row into one text; empty where either is. */
export function joiner({ day, clock }: DayAndClock): (row: Row) => Uint8Array {
  let joined = new Uint8Array(64);
  return ({ bytes, starts, ends }) => {
    if (!hasText(bytes, starts[day], ends[day]) || !hasText(bytes, starts[clock], ends[clock])) {
      return joined.subarray(0, 0);
    }
    const dayLength = lengthOfDay(bytes, starts[day], ends[day]);
    const clockLength = ends[clock] - starts[clock];
    const length = dayLength + 1 + clockLength;
    if (length > joined.length) joined = new Uint8Array(2 * length);
    joined.set(bytes.subarray(starts[day], starts[day] + dayLength));
    joined[dayLength] = space;
    joined.set(bytes.subarray(starts[clock], ends[clock]), dayLength + 1);
    return joined.subarray(0, length);
  };
}

/** A day alone is hardly longer. */
const longestDay = 12;

/** Up to a midnight behind it. */
function lengthOfDay(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= longestDay) return end - start;
  const text = decodeText(bytes.subarray(start, end)).trimEnd();
  const day = withoutMidnight(text);
  return day === text ? end - start : Buffer.byteLength(day);
}

/** Whether a text says something, as nearly all that begin with a digit do; an absent one begins at -1. */
function hasText(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === -1) return false;
  if (bytes[start] >= zero && bytes[start] <= nine && start < end) return true;
  return !saysNothing(decodeText(bytes.subarray(start, end)).trim());
}
