import type { Row } from "../../input/row.ts";
import type { DayAndClock } from "../match.ts";
import type { Sample } from "../sample.ts";
import { inferTimeColumn, type TimeSettings } from "../timestamps.ts";

/** 16.05, 9:05:30, 04:05 PM, perhaps with the name of a zone. */
const timeOfDay = /^(?:(?:pukul|jam|pkl\.?|pk\.?) )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[a-z.]+){0,2}$/i;

/**
 * The texts of two columns that hold moments together, in the order of the sample: a day ("Tanggal") and a time of day
 * ("Jam"); a text is empty where either is. Undefined where the values say that they are no such pair.
 *
 * @throws a usage error for a date format that cannot be understood
 */
export function joinedTexts(
  { day, clock }: DayAndClock,
  { values }: Sample,
  settings: TimeSettings,
): readonly string[] | undefined {
  const days = values[day] ?? [];
  const clocks = (values[clock] ?? []).map((text) => text.trim());
  const told = clocks.filter((text) => text !== "");
  if (told.length === 0 || clocks.length !== days.length || !told.every((text) => timeOfDay.test(text)))
    return undefined;
  const texts = days.map((text, record) =>
    text.trim() === "" || clocks[record] === "" ? "" : `${text.trim()} ${clocks[record]}`,
  );
  const inference = inferTimeColumn(texts, settings);
  return inference.ok || inference.reason === "ambiguous-day-month" ? texts : undefined;
}

const space = 0x20;

/** Puts the day and the time of day that stand in two slots of a row into one text; empty where either is. */
export function joiner({ day, clock }: DayAndClock): (row: Row) => Uint8Array {
  let joined = new Uint8Array(64);
  return ({ bytes, starts, ends }) => {
    const dayLength = ends[day] - starts[day];
    const clockLength = ends[clock] - starts[clock];
    const isWhole = starts[day] !== -1 && starts[clock] !== -1 && dayLength > 0 && clockLength > 0;
    if (!isWhole) return joined.subarray(0, 0);
    const length = dayLength + 1 + clockLength;
    if (length > joined.length) joined = new Uint8Array(2 * length);
    joined.set(bytes.subarray(starts[day], ends[day]));
    joined[dayLength] = space;
    joined.set(bytes.subarray(starts[clock], ends[clock]), dayLength + 1);
    return joined.subarray(0, length);
  };
}
