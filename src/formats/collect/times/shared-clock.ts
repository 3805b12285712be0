import { startOfLocalDay } from "../../../time/local-day.ts";
import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute } from "../../../time/units.ts";
import { isBusinessHeader, unitOfHeader } from "../../durations/units.ts";
import { courseOfTicket, type DayAndClock } from "../../recognise/match-clocks.ts";
import type { Table } from "../table.ts";
import { instantsOf } from "./clock-or-length.ts";

/** What stands beside a day that is the creation's: times of that day, lengths of time, or what is not surely either. */
export type HeldBesideDay = "clocks" | "lengths" | "unsure";

/** In Indonesian the header says that it is one. */
const namesClock = /^(?:jam|pukul)\b|^waktu di/i;

/**
 * What a column beside the day of the creation holds. Most headers mean times of day; of a first response one such as "First
 * reply" means lengths of time as well, and its values have to tell.
 *
 * @param joined its texts behind those of the day, empty where either is
 */
export function heldBesideDay(
  table: Table,
  name: string,
  parts: DayAndClock,
  joined: readonly string[],
): HeldBesideDay {
  const header = table.sample.columns[parts.clock];
  const hasOwnMeaning = parts.isAlias && parts.mayBeLength;
  const isClock = !hasOwnMeaning || namesClock.test(header);
  if (!isClock && (isBusinessHeader(header) || unitOfHeader(header) !== undefined)) return "lengths";
  const moments = instantsOf(joined, table.timeSettings(`${table.sample.columns[parts.day]} ${header}`));
  const creations = instantsOf(table.samples("createdAt"), table.timeSettingsOf("createdAt"));
  const told = [...joined.keys()].filter((record) => joined[record] !== "" && !Number.isNaN(creations[record]));
  const times = told.map((record) => ({ record, created: creations[record], at: moments[record] }));
  if (!isClock && name === "firstResponse") return heldByName(table, name, times);
  const strange = times.filter(isStrange);
  if (strange.length >= fewest && 2 * strange.length > times.length) return hasOwnMeaning ? "lengths" : "unsure";
  return hasOwnMeaning && strange.length === times.length && areOfNight(table, strange) ? "lengths" : "clocks";
}

/** A time of day on the day of its record's creation; NaN where it is none. */
interface TimeOfRecord {
  readonly record: number;
  readonly created: number;
  readonly at: number;
}

/** What comes to more behind midnight is strange where it is most; of a few records the header is believed, if it can be. */
const usualNight = 6 * millisecondsPerHour;
const fewest = 3;

/** Whether a time lies before the creation of its record, and as one of the next day would be a late one. */
const isStrange = ({ created, at }: TimeOfRecord): boolean =>
  !(at >= created || at + millisecondsPerDay <= created + usualNight);

/** Whether there are some, and as times of day all would be of the small hours, when hardly anybody works. */
function areOfNight(table: Table, times: readonly TimeOfRecord[]): boolean {
  const { zone } = table.timeSettingsOf("createdAt");
  return times.length > 0 && times.every(({ at }) => at - startOfLocalDay(at, zone) < usualNight);
}

/**
 * Time after time a time of day would lie before the creation, or a length of time, which begins with it, would end after what
 * came later. Where neither is so often enough nothing tells.
 */
function heldByName(table: Table, name: string, times: readonly TimeOfRecord[]): HeldBesideDay {
  const { zone } = table.timeSettingsOf("createdAt");
  const ends = endsBehind(table, name);
  const notAsTimes = times.filter(({ created, at }) => !(at + millisecondsPerMinute > created)).length;
  const notAsLengths = times.filter(({ record, created, at }) => {
    if (Number.isNaN(at)) return false;
    const end = created + at - startOfLocalDay(at, zone);
    return ends.some((known) => end > known[record] + (known[record] < created ? millisecondsPerDay : 0));
  }).length;
  if (times.length > 0 && (notAsTimes <= notAsLengths || 10 * notAsTimes <= times.length)) return "clocks";
  return 2 * notAsTimes > times.length || times.length === 0 ? "lengths" : "unsure";
}

/** The times that come after a field's and stand in two columns as well. */
const endsBehind = (table: Table, name: string): readonly (readonly number[])[] =>
  courseOfTicket
    .slice(courseOfTicket.indexOf(name) + 1)
    .filter((later) => table.isJoined(later))
    .map((later) => instantsOf(table.samples(later), table.timeSettingsOf(later)));
