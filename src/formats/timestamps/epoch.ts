import { dot, minus, nine, zero } from "../../input/ascii.ts";
import type { Spelling } from "./spelling.ts";

const isDigit = (byte: number): boolean => byte >= zero && byte <= nine;

/** The units, by the names that `--date-format` takes. */
export const epochUnits = ["epoch-s", "epoch-ms", "epoch-us", "epoch-ns"] as const;
export type EpochUnit = (typeof epochUnits)[number];

/** How many places the decimal point moves to the right to make milliseconds. */
const shifts: Readonly<Record<EpochUnit, number>> = { "epoch-s": 3, "epoch-ms": 0, "epoch-us": -3, "epoch-ns": -6 };

/** A number of seconds, milliseconds, microseconds or nanoseconds since 1970, with or without a fraction. */
export class EpochSpelling implements Spelling {
  readonly local = false;
  readonly leapSecond = false;
  finer = false;
  private readonly unit: EpochUnit;
  private readonly shift: number;

  constructor(unit: EpochUnit) {
    this.unit = unit;
    this.shift = shifts[unit];
  }

  /** Shifts the decimal point by reading: a float would lose nanoseconds and round 1701292649.333. */
  read(bytes: Uint8Array, start: number, end: number): number {
    this.finer = false;
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    const point = endOfDigits(bytes, first, end);
    const last = point < end && bytes[point] === dot ? endOfDigits(bytes, point + 1, end) : point;
    if (point === first || last !== end || last === point + 1) return Number.NaN;
    const milliseconds = this.readDigits(bytes, first, end, point);
    return isNegative ? -milliseconds : milliseconds;
  }

  describe(): string {
    return this.unit;
  }

  private readDigits(bytes: Uint8Array, first: number, end: number, point: number): number {
    let wanted = point - first + this.shift;
    let value = 0;
    for (let i = first; i < end; i++) {
      if (i === point) continue;
      const digit = bytes[i] - zero;
      if (wanted > 0) value = value * 10 + digit;
      else if (digit > 0) this.finer = true;
      wanted -= 1;
    }
    for (; wanted > 0; wanted--) value *= 10;
    return value;
  }
}

function endOfDigits(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(bytes[i])) i++;
  return i;
}
