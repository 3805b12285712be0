import { type Field, isLength, normaliseHeader } from "../fields/field.ts";
import type { AliasFinder, AliasMatch } from "./alias-finder.ts";
import type { MatchedColumn } from "./match.ts";

/** Numbers of two columns that hold a moment together. */
export interface DayAndClock {
  readonly day: number;
  readonly clock: number;
  /** Whether the second can hold how long something took as well, since the field's values can be lengths of time. */
  readonly mayBeLength: boolean;
  /** Whether the second would stand for the field by itself. */
  readonly isAlias: boolean;
  /** Whether the day is that of the creation, of which other times are as well. */
  readonly isShared: boolean;
  /** Whether the day is called no more than that, so that nothing but its time of day makes it the creation's. */
  readonly isBare: boolean;
  /** Whether the user says that they do: then their values need not tell. */
  readonly isSaid: boolean;
  /** Whether nothing but their being called alike says so: then every day has to have its time of day. */
  readonly isGuess: boolean;
}

/** Of parts of which nothing else is to be said. */
const plainParts = {
  mayBeLength: false,
  isAlias: false,
  isShared: false,
  isBare: false,
  isSaid: false,
  isGuess: false,
};

/**
 * "Tanggal" beside "Jam", "Date" beside "Time": whether they are a day and a time of day their values must tell. What is called
 * as the day is comes first.
 *
 * @param times the columns that the field may have
 * @param find the columns whose headers equal one of some aliases
 */
export function dayAndClock(
  headers: readonly string[],
  { type, clock: aliases }: Field,
  times: readonly AliasMatch[],
  find: (aliases: readonly string[]) => readonly AliasMatch[],
): DayAndClock | undefined {
  if (aliases === undefined) return undefined;
  const clocks = find(aliases);
  const day = times.find(({ index }) => clocks.every((clock) => clock.index !== index));
  if (day === undefined) return undefined;
  const [clock] = [...find(clocksOf(headers[day.index])), ...clocks];
  if (clock === undefined) return undefined;
  const isGuess = clocks.every(({ index }) => index !== clock.index);
  const isAlias = times.some(({ index }) => index === clock.index);
  return { ...plainParts, day: day.index, clock: clock.index, mayBeLength: isLength(type), isAlias, isGuess };
}

/**
 * What a time of day is called whose day is called so: "Tgl Buat" has "jam buat" and "pukul buat", "Date Created" "time created".
 * "Call Time" beside "Call Date" may as well be how long it took, and so may "Waktu Telepon".
 */
function clocksOf(header: string): readonly string[] {
  const day = normaliseHeader(header);
  if (day === "tanggal") return ["jam", "pukul", "waktu"];
  if (day.startsWith("tanggal ")) return ["jam", "pukul"].map((word) => day.replace("tanggal", word));
  return /^date\b/.test(day) ? [day.replace("date", "time")] : [];
}

/** The column of days that is called as a column of times of day is, as "Tgl Balas" is beside "Jam Balas"; -1 where there is none. */
const ownDayOf = (headers: readonly string[], clock: number): number =>
  headers.findIndex((header) => clocksOf(header).includes(normaliseHeader(headers[clock])));

/** The two columns that the user names for one field. */
export const saidParts = (day: number, clock: number): DayAndClock => ({
  ...plainParts,
  day,
  clock,
  isSaid: true,
});

/** The order in which things happen to a ticket, and so that of times which share one day. */
export const courseOfTicket: readonly string[] = [
  "createdAt",
  "queuedAt",
  "acceptedAt",
  "firstResponse",
  "abandonedAt",
  "resolvedAt",
  "closedAt",
];

/**
 * Gives the times of day that have no day of their own that of the creation: "Tanggal" beside "Jam Masuk", "Jam Balas" and "Jam
 * Selesai". A day that is called no more than that is the creation's only beside several times of day, and where it is the only one.
 *
 * @param find the columns whose headers equal one of some aliases
 */
export function shareDay(
  headers: readonly string[],
  fields: readonly Field[],
  matches: Map<string, MatchedColumn>,
  find: AliasFinder,
): void {
  const first = fields.find(({ day }) => day !== undefined);
  if (first === undefined) return;
  const findFree = (field: Field, aliases: readonly string[] = []): readonly AliasMatch[] =>
    find(aliases).filter(({ index }) =>
      [...matches].every(
        ([name, match]) => name === field.name || (match.index !== index && match.parts?.clock !== index),
      ),
    );
  const created = withBareDay(headers, first, matches.get(first.name), (aliases) => findFree(first, aliases));
  if (created?.parts === undefined) return;
  const { day, clock } = created.parts;
  const later = courseOfTicket.flatMap((name) => {
    const field = fields.find((one) => one.name === name && one !== first);
    if (field === undefined) return [];
    const shared = withSharedDay(headers, field, matches.get(name), findFree(field, field.clock), day);
    return shared === undefined || shared.parts?.clock === clock ? [] : [[name, shared] as const];
  });
  const hasOther = later.length > 0 || courseOfTicket.some((name) => matches.get(name)?.parts !== undefined);
  if (!matches.has(first.name) && !hasOther) return;
  for (const [name, match] of [[first.name, created] as const, ...later]) matches.set(name, match);
}

/** The creation with a day of its own, else with the one column that is a day and no more, where it has a time of day. */
function withBareDay(
  headers: readonly string[],
  { type, clock = [], day = [] }: Field,
  own: MatchedColumn | undefined,
  findFree: (aliases: readonly string[]) => readonly AliasMatch[],
): MatchedColumn | undefined {
  if (own?.parts !== undefined) return own;
  const days = findFree(day);
  const clocks =
    own?.by === "--map" ? [own] : findFree(clock).filter(({ index }) => own === undefined || own.index === index);
  if (new Set(days.map(({ index }) => index)).size !== 1 || clocks.length === 0 || clocks[0].index === days[0].index) {
    return undefined;
  }
  const [{ index, alias }] = days;
  const parts = {
    ...plainParts,
    day: index,
    clock: clocks[0].index,
    mayBeLength: isLength(type),
    isAlias: own !== undefined,
    isBare: own === undefined,
  };
  return own === undefined ? { index, header: headers[index], by: alias, rivals: [], parts } : { ...own, parts };
}

/** A field with a time of day and no day of its own, on the day of the creation. */
function withSharedDay(
  headers: readonly string[],
  { type }: Field,
  own: MatchedColumn | undefined,
  clocks: readonly AliasMatch[],
  day: number,
): MatchedColumn | undefined {
  if (own?.parts !== undefined || own?.index === day) return undefined;
  const parts = { ...plainParts, day, mayBeLength: isLength(type), isAlias: own !== undefined, isShared: true };
  if (own !== undefined) {
    const isClock = own.by === "--map" || clocks.some(({ index }) => index === own.index);
    return isClock ? { ...own, parts: { ...parts, clock: own.index } } : undefined;
  }
  if (clocks.length === 0) return undefined;
  const [{ index, alias }] = clocks;
  const ownDay = ownDayOf(headers, index);
  const pair =
    ownDay === -1 || ownDay === day
      ? { ...parts, clock: index }
      : { ...parts, day: ownDay, isShared: false, clock: index };
  return { index, header: headers[index], by: alias, rivals: [], parts: pair };
}
