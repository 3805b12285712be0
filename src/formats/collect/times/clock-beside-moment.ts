import { startOfLocalDay } from "../../../time/local-day.ts";
import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute } from "../../../time/units.ts";
import type { DurationColumn } from "../../durations/infer-column.ts";
import { isBusinessHeader, pairOfHeader, spaced, unitOfHeader } from "../../durations/units.ts";
import { textsByRecord } from "../../recognise/sample.ts";
import type { ReadSettings } from "../../settings/read-settings.ts";
import { isTimeOfDay } from "../../timestamps/time-of-day.ts";
import { zoneInHeader } from "../../values/header-zone.ts";
import { isBlank, isNotYet } from "../../values/no-data.ts";
import type { Table } from "../table.ts";
import { instantsOf, isCreatedOnDays } from "./clock-or-length.ts";
import type { HeldBesideDay } from "./shared-clock.ts";

/** H:MM, HH:MM:SS, HH.MM.SS. */
const clockSpelt = /MM|SS/;
/** Whether a header says that what stands below it is a length of time; no time of day is in minutes and seconds. */
export const saysLength = (header: string): boolean =>
  /\b(?:lama|durasi|duration|time to|hh?:mm)\b/i.test(header) || pairOfHeader(header) === "M:SS";
/** "Waktu dibalas" is when it was answered; "waktu respons pertama" may be how long that took. */
const namesMoment = /^(?:jam|pukul)\b|^waktu di| (?:at|pada)$/i;

/** By day a length of time that passes for a time of day behind the creation is long, and so are few. */
const night = 6 * millisecondsPerHour;
/** So many long ones are no accident where the header means a moment, and where it does not. */
const [enoughForMoment, enough] = [3, 10];

/**
 * What texts such as 10:30 are beside a creation that has its time of day: times of its day, lengths of time, or not surely
 * either. Time after time a length would lie before the creation as a time of day, and a time of day behind it.
 */
export function heldBesideMoment(table: Table, name: string, lengths: DurationColumn): HeldBesideDay {
  const header = table.header(name);
  if (!clockSpelt.test(lengths.unit) || saysLength(spaced(header)) || isBusinessHeader(header)) return "lengths";
  if (unitOfHeader(header) !== undefined) return "lengths";
  const isMoment = name === "resolvedAt" || namesMoment.test(spaced(header));
  const pairs = pairsOf(table, name, lengths);
  const beyond = pairs.filter(({ clock }) => Number.isNaN(clock)).length;
  if (beyond >= (isMoment ? enoughForMoment : 1) && 10 * beyond > pairs.length) return "lengths";
  if (!table.matches.has("createdAt") || isCreatedOnDays(table)) return isMoment ? "unsure" : "lengths";
  const fitting = pairs.filter(({ created, clock }) => created >= night && clock + millisecondsPerMinute > created);
  const strange = pairs.filter(
    ({ created, clock }) => !(clock + millisecondsPerMinute > created || clock + millisecondsPerDay <= created + night),
  );
  if (fitting.length >= (isMoment ? enoughForMoment : enough) && 10 * strange.length <= pairs.length) {
    return isZonePlausible(table, name) ? "clocks" : "unsure";
  }
  const isLength = isMoment
    ? strange.length >= enoughForMoment && 2 * strange.length > pairs.length
    : pairs.length === 0 || 2 * fitting.length < pairs.length;
  return isLength ? "lengths" : "unsure";
}

/** Whether times of day can be of the zone that is assumed: not where none was given, and the creation has another offset. */
const isZonePlausible = (table: Table, name: string): boolean =>
  clockSettings(table, name).zoneGiven || !table.samples("createdAt").some((text) => otherOffset.test(text));

const otherOffset = /:\d\d(?:[.,]\d+)?\s?[+-](?!00:?00)\d\d:?\d\d\s*$/;

/** The creation and the other text of a record, both as what passed since midnight; NaN where the text is a length that is no time of day. */
interface Pair {
  readonly created: number;
  readonly clock: number;
}

function pairsOf(table: Table, name: string, lengths: DurationColumn): readonly Pair[] {
  const [column = -1] = table.columnsOf(name);
  const [creation = -1] = table.columnsOf("createdAt");
  const { zone } = clockSettings(table, name);
  const created = table.isJoined("createdAt") ? table.samples("createdAt") : textsByRecord(table.sample, creation);
  const creations = instantsOf(created, table.timeSettingsOf("createdAt"));
  return textsByRecord(table.sample, column).flatMap((text, record) => {
    const at = creations[record] ?? Number.NaN;
    if (isBlank(text) || isNotYet(text) || Number.isNaN(at) || Number.isNaN(lengths.read(text))) return [];
    return [{ created: at - startOfLocalDay(at, zone), clock: clockIn(text, lengths) }];
  });
}

/** How times of day on the day of the creation are read: in the zone that their own header names, else in the creation's. */
export function clockSettings(table: Table, name: string): ReadSettings {
  const header = table.header(name);
  return table.timeSettings(zoneInHeader(header) === undefined ? table.header("createdAt") : header);
}

/** A time of day as what passed since midnight; NaN where a text is none. */
export function clockIn(text: string, lengths: DurationColumn): number {
  const clock = isTimeOfDay(text.trim()) ? lengths.read(text) : Number.NaN;
  return clock < millisecondsPerDay ? clock : Number.NaN;
}

/** Why a column of which nothing tells what it holds is left out. */
export const unsureClock =
  "its values can be times of day or lengths of time; (hh:mm) or (mm:ss) in the header makes them lengths, and a day in front of each of them times";
