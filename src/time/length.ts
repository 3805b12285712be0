import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute, millisecondsPerSecond } from "./units.ts";

/** The units of lengths of time, in milliseconds. Months are none of them: nobody knows how long one is. */
export const unitLengths: ReadonlyMap<string, number> = new Map([
  ["w", 7 * millisecondsPerDay],
  ["d", millisecondsPerDay],
  ["h", millisecondsPerHour],
  ["m", millisecondsPerMinute],
  ["min", millisecondsPerMinute],
  ["s", millisecondsPerSecond],
  ["sec", millisecondsPerSecond],
]);

/** 1.250 is 1.25, and 1250 where a point stands before thousands: only behind a 0 are there three decimals. */
const partPattern = /(\d{1,9}(?:\.\d{1,2})?|0\.\d{3})\s?([a-z]+)/gy;

/**
 * A length of time as people write it in gates, configurations and options: numbers with a unit each, the largest unit
 * first. In milliseconds; undefined for any other text. A day is 24 hours.
 *
 * @example lengthOf("1h30m") //=> 5400000
 */
export function lengthOf(text: string): number | undefined {
  const whole = text.trim();
  let sum = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const [part, amount, unit] of whole.matchAll(partPattern)) {
    const length = unitLengths.get(unit);
    if (length === undefined || length >= smallest) return undefined;
    sum += Number(amount) * length;
    smallest = length;
    end += part.length;
  }
  return end > 0 && end === whole.length ? Math.round(sum) : undefined;
}
