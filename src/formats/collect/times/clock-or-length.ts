import { millisecondsPerDay, millisecondsPerMinute } from "../../../time/units.ts";
import { inferDurationColumn } from "../../durations/infer-column.ts";
import { isBusinessHeader } from "../../durations/units.ts";
import type { DayAndClock } from "../../recognise/match-clocks.ts";
import { textsByRecord } from "../../recognise/sample.ts";
import { instantIn, type TimeSettings } from "../../timestamps/column.ts";
import { isDayAlone } from "../../timestamps/day-alone.ts";
import { inferTimeColumn } from "../../timestamps/infer-column.ts";
import type { Table } from "../table.ts";

/**
 * Whether what stands beside days, as in "First response date" and "First response time", is how long it took since the creation
 * rather than a time of day. The wrong one of the two contradicts the rest of many records: a time of day would lie before the
 * creation, or be none, such as 26:15; a length would end on another day than the one that is stated.
 *
 * @param joined the texts of both columns together, empty where either is
 */
export function holdsLengths(table: Table, parts: DayAndClock, joined: readonly string[]): boolean {
  if (!hasOwnMeaning(table, parts)) return false;
  const { columns } = table.sample;
  const [day, clock] = [columns[parts.day], columns[parts.clock]];
  if (isBusinessHeader(clock)) return true;
  if (joined.every((text) => text === "")) return true;
  if (isCreatedOnDays(table)) return canBeLengths(table, parts);
  const settings = table.timeSettings(`${day} ${clock}`);
  const moments = instantsOf(joined, settings);
  const midnights = instantsOf(textsByRecord(table.sample, parts.day), settings);
  const created = table.samples("createdAt");
  const isOfSameRecords = created.length === joined.length;
  const creations = instantsOf(isOfSameRecords ? created : [], table.timeSettingsOf("createdAt"));
  let [notAsTimes, notAsLengths] = [0, 0];
  joined.forEach((text, record) => {
    if (text === "") return;
    const [at, midnight, creation = Number.NaN] = [moments[record], midnights[record], creations[record]];
    if (Number.isNaN(at) || at + millisecondsPerMinute <= creation) notAsTimes++;
    const end = creation + at - midnight;
    if (end < midnight || end >= midnight + millisecondsPerDay) notAsLengths++;
  });
  return notAsTimes > notAsLengths;
}

/** Before a midnight no time of day can lie: where the creation is known by its day alone it says nothing against a clock. */
export function isCreatedOnDays(table: Table): boolean {
  const created = inferTimeColumn(table.samples("createdAt"), table.timeSettingsOf("createdAt"));
  return created.ok && created.column.spellings.every(isDayAlone);
}

/** Whether a column says only on which day something happened, and the one beside it how long that took, which says more. */
export function isDayBesideLength(table: Table, parts: DayAndClock): boolean {
  if (!hasOwnMeaning(table, parts)) return false;
  const { columns, values } = table.sample;
  const days = inferTimeColumn(values[parts.day], table.timeSettings(columns[parts.day]));
  return days.ok && days.column.spellings.every(isDayAlone) && canBeLengths(table, parts);
}

/** Whether the texts of the clock's column can be read as lengths of time. */
const canBeLengths = ({ sample: { columns, values }, settings }: Table, { clock }: DayAndClock): boolean =>
  inferDurationColumn(values[clock], columns[clock], settings.decimal).ok;

/** Whether the column of the clock, or of the length, stands for a field by itself. */
const hasOwnMeaning = ({ matches }: Table, { clock, mayBeLength, isAlias }: DayAndClock): boolean =>
  mayBeLength && (isAlias || [...matches.values()].some(({ index }) => index === clock));

/** The instants that texts mean; NaN for those that mean none. */
export function instantsOf(texts: readonly string[], settings: TimeSettings): readonly number[] {
  const inference = inferTimeColumn(texts, settings);
  return texts.map((text) => (inference.ok ? instantIn(inference.column, text) : Number.NaN));
}
