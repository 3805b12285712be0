import { colon, comma, dot, minus, plus, space, zero } from "../../input/ascii.ts";
import { dayNumber } from "../../time/civil.ts";
import { millisecondsPerDay, millisecondsPerMinute, millisecondsPerSecond } from "../../time/units.ts";
import { maximumOffsetMinutes } from "./names.ts";
import { PatternSpelling } from "./pattern.ts";
import type { Spelling } from "./spelling.ts";

/** Sets the bit that tells a small letter from a capital. */
const lowerCase = 0x20;
const [t, z] = [0x74, 0x7a];
const dateLength = "yyyy-MM-dd".length;
const shortestLength = "yyyy-MM-ddTHH:mm".length;

/** What is no number, as an integer: whatever is made of it stays negative, and integers are fast. */
const invalid = -1_000_000;

/** Two digits as a number; negative where they are not digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ^ zero;
  const units = bytes[at + 1] ^ zero;
  return tens <= 9 && units <= 9 ? tens * 10 + units : invalid;
}

const patterns = {
  offset: new PatternSpelling("yyyy-MM-dd[ ]['T']HH:mm[:ss[.SSS]][ ]X"),
  local: new PatternSpelling("yyyy-MM-dd[ ]['T']HH:mm[:ss[.SSS]]"),
  date: new PatternSpelling("yyyy-MM-dd"),
};

/** The forms that have a time of day: with an offset, and without. */
export type IsoForm = "offset" | "local";

/**
 * The common spellings of ISO 8601, straight from the bytes: `2026-01-02T03:04:05.678Z`, with T or a space, with or
 * without seconds, with any fraction behind a dot or a comma, and an offset as Z, +07:00, +0700 or +07.
 * Its three forms are spellings of their own: a column that has offsets does not take in a value without one.
 */
export class IsoSpelling implements Spelling {
  readonly local: boolean;
  finer = false;
  leapSecond = false;
  readonly form: IsoForm | "date";
  /** A log has few days: the last one, as the number yyyyMMdd, and where it begins. */
  private lastDate = 0;
  private lastDateStart = Number.NaN;

  constructor(form: IsoForm | "date") {
    this.form = form;
    this.local = form !== "offset";
  }

  /** One piece on purpose: split up, it takes twice as long, and a log asks a million times. */
  read(bytes: Uint8Array, start: number, end: number): number {
    this.finer = false;
    this.leapSecond = false;
    if (this.form === "date") return end - start === dateLength ? this.readDate(bytes, start) : Number.NaN;
    if (end - start < shortestLength || !isSeparator(bytes[start + dateLength])) return Number.NaN;
    const minutes = readMinutes(bytes, start + dateLength + 1);
    let at = start + shortestLength;
    let clock = minutes * millisecondsPerMinute;
    if (bytes[at] === colon && at + 3 <= end) {
      const second = twoDigits(bytes, at + 1);
      clock += second * millisecondsPerSecond;
      at += 3;
      if (isFractionMark(bytes[at]) && at + 1 < end) {
        const first = at + 1;
        at = endOfDigits(bytes, first, end);
        if (at === first) return Number.NaN;
        clock += this.readFraction(bytes, first, at);
      }
      this.leapSecond = second === 60;
      if (second >= 60) clock = second === 60 ? minutes * millisecondsPerMinute + 59_999 : invalid;
    }
    if (clock < 0 || clock > millisecondsPerDay) return Number.NaN;
    const local = this.readDate(bytes, start) + clock;
    if (this.form === "offset") return local - readOffset(bytes, at, end);
    return at === end ? local : Number.NaN;
  }

  describe(text: string): string {
    return patterns[this.form].describe(text);
  }

  private readDate(bytes: Uint8Array, start: number): number {
    if (bytes[start + 4] !== minus || bytes[start + 7] !== minus) return Number.NaN;
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    const month = twoDigits(bytes, start + 5);
    const day = twoDigits(bytes, start + 8);
    const date = (year * 100 + month) * 100 + day;
    if (date !== this.lastDate) {
      this.lastDate = date;
      this.lastDateStart = year < 0 ? Number.NaN : dayNumber(year, month, day) * millisecondsPerDay;
    }
    return this.lastDateStart;
  }

  private readFraction(bytes: Uint8Array, start: number, end: number): number {
    let milliseconds = 0;
    let weight = 100;
    for (let i = start; i < end; i++) {
      const digit = bytes[i] - zero;
      milliseconds += weight * digit;
      if (weight === 0 && digit > 0) this.finer = true;
      weight = weight === 100 ? 10 : weight === 10 ? 1 : 0;
    }
    return milliseconds;
  }
}

/** The form of a spelling that has one. */
export const isoFormOf = (spelling: Spelling): IsoForm | undefined =>
  spelling instanceof IsoSpelling && spelling.form !== "date" ? spelling.form : undefined;

const isSeparator = (byte: number): boolean => byte === space || (byte | lowerCase) === t;

const isFractionMark = (byte: number): boolean => byte === dot || byte === comma;

function endOfDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ^ zero) <= 9) at++;
  return at;
}

/** `HH:mm` as minutes; negative where it is none. 24:00 is the midnight at the day's end. */
function readMinutes(bytes: Uint8Array, start: number): number {
  const minute = twoDigits(bytes, start + 3);
  return bytes[start + 2] === colon && minute <= 59 ? twoDigits(bytes, start) * 60 + minute : invalid;
}

/** Milliseconds ahead of UTC, from the rest of a value; NaN where that is no offset. */
function readOffset(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === space ? start + 1 : start;
  const sign = bytes[at];
  if ((sign | lowerCase) === z && at + 1 === end) return 0;
  if (sign !== plus && sign !== minus) return Number.NaN;
  let minutes = twoDigits(bytes, at + 1) * 60;
  at += 3;
  if (at < end) {
    if (bytes[at] === colon) at += 1;
    const rest = twoDigits(bytes, at);
    minutes += rest <= 59 ? rest : invalid;
    at += 2;
  }
  if (at !== end || minutes < 0 || minutes > maximumOffsetMinutes) return Number.NaN;
  return (sign === plus ? minutes : -minutes) * millisecondsPerMinute;
}
