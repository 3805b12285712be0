import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute, millisecondsPerSecond } from "./units.ts";

const units: Readonly<Record<string, number>> = {
  s: millisecondsPerSecond,
  m: millisecondsPerMinute,
  h: millisecondsPerHour,
  d: millisecondsPerDay,
};

/**
 * A length of time as people write it in configurations: a number and s, m, h or d. In milliseconds; undefined for any
 * other text. A day is 24 hours.
 *
 * @example lengthOf("90s") //=> 90000
 */
export const lengthOf = (text: string): number | undefined => {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s?([smhd])$/.exec(text.trim());
  return match === null ? undefined : Math.round(Number(match[1]) * units[match[2]]);
};
