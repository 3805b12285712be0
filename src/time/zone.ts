import { tzOffset } from "@date-fns/tz/tzOffset";
import { usageError } from "../errors.ts";
import type { Instant } from "../model/conversation.ts";
import { asQuestion, suggest } from "../suggest.ts";
import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute } from "./units.ts";

/**
 * What a wall clock's reading means as an instant.
 * gap: the clock was set forward over it, and it is read as if it had not been yet (02:30 becomes 03:30).
 * overlap: the clock was set back and showed it twice; `instant` is the first time, `later` the second.
 */
export interface LocalReading {
  readonly instant: Instant;
  readonly kind: "exact" | "gap" | "overlap";
  readonly later?: Instant;
}

/** The clock of a place. A local time is the wall clock read as if it were UTC, in milliseconds. */
export interface Zone {
  readonly name: string;
  /** What the wall clock is ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: Instant): number;
  /** The one offset of a local day and its neighbours, in milliseconds; undefined where the clock changes near by. */
  steadyOffset(localDay: number): number | undefined;
  /** The instant within a UTC day, numbered since 1970-01-01, at which the clock changes; undefined where it does not. */
  changeOn(utcDay: number): Instant | undefined;
  localToInstant(local: number): LocalReading;
  /** The local calendar day as a number of days since 1970-01-01. */
  dayOf(instant: Instant): number;
  /** The local hour, 0…23. */
  hourOf(instant: Instant): number;
}

/** Needs no time zone data, whose loading takes 20 ms. */
const utc = "UTC";

/** Indonesia's zones by the names that people write; none has summer time. */
export const indonesianZones: Readonly<Record<string, string>> = {
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

/**
 * The names of zones that one which is none's may mean, the likeliest first.
 *
 * @example nearestZones("WITA") //=> ["Asia/Makassar"]
 */
export const nearestZones = (name: string): readonly string[] =>
  suggest(indonesianZones[name.toUpperCase()] ?? name, Intl.supportedValuesOf("timeZone"));

/**
 * Whether a name is one of the IANA time zone database. An offset such as +07:00 is not: it knows no summer time.
 *
 * @example isTimeZone("Asia/Jakarta") //=> true
 */
export const isTimeZone = (name: string): boolean => spelled(name) !== undefined;

/**
 * A name as the database spells it, so that reports of asia/jakarta and Asia/Jakarta have the same one. An alias stays as it
 * is written: Asia/Kolkata would become Asia/Calcutta, or not, with the version of Node.
 */
function spelled(name: string): string | undefined {
  if (name.toUpperCase() === utc) return utc;
  if (/^[+-]/.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}

/** By their names: one clock remembers the offsets of many days, and each file asks for several. */
const clocks = new Map<string, Zone>();

/**
 * The clock of a time zone, from 1990 on.
 *
 * @throws MetrikError unknown-time-zone
 * @example zone("Asia/Jakarta").hourOf(0) //=> 7
 */
export function zone(name: string): Zone {
  const called = spelled(name);
  if (called === undefined) {
    throw usageError("unknown-time-zone", `there is no time zone "${name}"`, {
      help: asQuestion(nearestZones(name)) || "use a name of the IANA time zone database, such as Asia/Jakarta",
    });
  }
  const clock = clocks.get(called) ?? new CachedZone(called);
  clocks.set(called, clock);
  return clock;
}

const cachedDays = 50_000;
const unknown = -(2 ** 31);

/**
 * Asks for the offset of a UTC midnight once: asking takes a microsecond, and a log asks a million times.
 * The clock changes once at most between two midnights, but not at round times: the changes themselves are searched.
 */
class CachedZone implements Zone {
  readonly name: string;
  /** The offset at each UTC midnight from 1970-01-01; what lies outside is asked every time. */
  private readonly atMidnight = new Int32Array(cachedDays).fill(unknown);
  private readonly changes = new Map<number, Instant>();

  constructor(name: string) {
    this.name = name;
  }

  offsetAt(instant: Instant): number {
    const day = Math.floor(instant / millisecondsPerDay);
    const before = this.offsetAtMidnight(day);
    const after = this.offsetAtMidnight(day + 1);
    return before === after || instant < this.changeOfDay(day, before) ? before : after;
  }

  steadyOffset(localDay: number): number | undefined {
    const before = this.offsetAtMidnight(localDay - 1);
    return before === this.offsetAtMidnight(localDay + 2) ? before : undefined;
  }

  changeOn(utcDay: number): Instant | undefined {
    const before = this.offsetAtMidnight(utcDay);
    return before === this.offsetAtMidnight(utcDay + 1) ? undefined : this.changeOfDay(utcDay, before);
  }

  localToInstant(local: number): LocalReading {
    const before = this.offsetAt(local - millisecondsPerDay);
    const after = this.offsetAt(local + millisecondsPerDay);
    const first = local - before;
    const second = local - after;
    if (before === after) return { instant: first, kind: "exact" };
    const firstHolds = this.offsetAt(first) === before;
    const secondHolds = this.offsetAt(second) === after;
    if (firstHolds && secondHolds) return { instant: first, kind: "overlap", later: second };
    if (secondHolds) return { instant: second, kind: "exact" };
    return { instant: first, kind: firstHolds ? "exact" : "gap" };
  }

  dayOf(instant: Instant): number {
    return Math.floor((instant + this.offsetAt(instant)) / millisecondsPerDay);
  }

  hourOf(instant: Instant): number {
    const local = instant + this.offsetAt(instant);
    return Math.floor(local / millisecondsPerHour) - 24 * Math.floor(local / millisecondsPerDay);
  }

  private offsetAtMidnight(day: number): number {
    const offset = this.atMidnight[day];
    if (offset > unknown) return offset;
    const asked = this.name === utc ? 0 : askOffset(this.name, day * millisecondsPerDay);
    this.atMidnight[day] = asked;
    return asked;
  }

  private changeOfDay(day: number, before: number): Instant {
    let change = this.changes.get(day);
    if (change === undefined) {
      change = findChange(this.name, day * millisecondsPerDay, before);
      this.changes.set(day, change);
    }
    return change;
  }
}

const askOffset = (name: string, instant: Instant): number =>
  name === utc ? 0 : tzOffset(name, new Date(instant)) * millisecondsPerMinute;

/** The first millisecond of the UTC day from `midnight` on at which the offset is no longer `before`. */
function findChange(name: string, midnight: Instant, before: number): Instant {
  let low = midnight;
  let high = midnight + millisecondsPerDay;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(name, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
