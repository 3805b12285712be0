import { unitLengths } from "../time/length.ts";
import {
  millisecondsPerDay,
  millisecondsPerHour,
  millisecondsPerMinute,
  millisecondsPerSecond,
} from "../time/units.ts";
import { decimalText, refuseThousands, takeDecimal } from "./decimal.ts";
import type { Scanner, Token } from "./scanner.ts";

/** Whether a number with this behind it is a duration. */
export const isUnit = (text: string): boolean => unitLengths.has(text);

/** What people call the units, who do not know how they are written here. */
const called: readonly (readonly [unit: string, name: RegExp])[] = [
  ["w", /^(?:weeks?|minggu|pekan)$/i],
  ["d", /^(?:days?|hari)$/i],
  ["h", /^(?:hours?|hrs?|jam)$/i],
  ["m", /^(?:minutes?|mins|menit|mnt)$/i],
  ["s", /^(?:seconds?|secs|detik|dtk)$/i],
];

/** The unit that is called so, in English or Indonesian. @example unitCalled("menit") //=> "m" */
export const unitCalled = (name: string): string | undefined => called.find(([, pattern]) => pattern.test(name))?.[0];

/** A hundred years; nothing takes longer, and up to there seconds tell every millisecond. */
const longest = 36_525 * millisecondsPerDay;

const unitPattern = /\p{L}+/uy;
const unitsHelp = "units: s, m, h, d and w, the largest first; 15m is 15 minutes";

/** Whether a duration stands here, the number of which was passed. */
export const isAtUnit = (scanner: Scanner): boolean => scanner.peek(unitPattern) !== undefined;

/**
 * The rest of a duration, from its first unit on.
 *
 * @param first the number before that, which was passed
 * @returns seconds, a whole number of milliseconds
 * @throws MetrikError bad-gate
 */
export function takeDuration(scanner: Scanner, first: Token): number {
  let milliseconds = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let amount: Token | undefined = first; amount !== undefined; amount = takeDecimal(scanner)) {
    const unit = scanner.take(unitPattern);
    if (unit === undefined) throw scanner.missing("a unit of time", unitsHelp);
    const length = unitLengths.get(unit.text);
    if (length === undefined) throw scanner.refuse(unit, `"${unit.text}" is no unit of time`, unitsHelp);
    if (length >= smallest)
      throw scanner.refuse(unit, `"${unit.text}" comes after a unit that is no larger`, unitsHelp);
    smallest = length;
    milliseconds += millisecondsOf(scanner, amount, length);
  }
  const place = { from: first.from, to: scanner.at };
  if (milliseconds > longest) throw scanner.refuse(place, "a duration is no longer than a hundred years");
  return milliseconds / millisecondsPerSecond;
}

/** In integers, for a product of doubles could be a whole number that the decimals are not. */
function millisecondsOf(scanner: Scanner, amount: Token, length: number): number {
  if (amount.text.startsWith("-")) throw scanner.refuse(amount, "a duration is not negative");
  refuseThousands(scanner.text, amount);
  const [, decimals = ""] = amount.text.split(".");
  const divisor = 10n ** BigInt(decimals.length);
  const product = BigInt(amount.text.replace(".", "")) * BigInt(length);
  if (product % divisor !== 0n) throw scanner.refuse(amount, "a duration is a whole number of milliseconds");
  return Number(product / divisor);
}

/**
 * A duration as the grammar reads it: in days where it is some whole days, else in hours, minutes and seconds.
 *
 * @param seconds a whole number of milliseconds
 * @example printDuration(5400) //=> "1h30m"
 * @example printDuration(86_400) //=> "24h"
 */
export function printDuration(seconds: number): string {
  const milliseconds = Math.round(seconds * millisecondsPerSecond);
  const isDays = milliseconds > millisecondsPerDay && milliseconds % millisecondsPerDay === 0;
  if (isDays) return `${milliseconds / millisecondsPerDay}d`;
  const parts = [
    { amount: Math.floor(milliseconds / millisecondsPerHour), unit: "h" },
    { amount: Math.floor((milliseconds % millisecondsPerHour) / millisecondsPerMinute), unit: "m" },
    { amount: (milliseconds % millisecondsPerMinute) / millisecondsPerSecond, unit: "s" },
  ].filter(({ amount }) => amount > 0);
  return parts.length === 0 ? "0s" : parts.map(({ amount, unit }) => `${decimalText(amount)}${unit}`).join("");
}
