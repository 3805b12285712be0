import type { Locale } from "./locale.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** From here on hours say nothing more. */
const longDays = 30;

/** A number with all its decimals. */
export const plainNumber = (value: number, { decimalMark }: Locale): string => String(value).replace(".", decimalMark);

function shortDuration(seconds: number, locale: Locale): string {
  const { second } = locale.units;
  if (seconds > 0 && seconds < 0.05) return `<${plainNumber(0.1, locale)}${second}`;
  const tenths = Math.round(seconds * 10) / 10;
  return `${plainNumber(tenths < 10 ? tenths : Math.round(seconds), locale)}${second}`;
}

/**
 * A duration for people, in its two largest units, rounded once to the smaller of them.
 *
 * @param seconds 0 or more
 * @example
 * humanDuration(0.4, en) //=> "0.4s"
 * humanDuration(59.6, en) //=> "1m 0s"
 * humanDuration(6120, en) //=> "1h 42m"
 * humanDuration(183600, id) //=> "2 hr 3 j"
 */
export function humanDuration(seconds: number, locale: Locale): string {
  const { units } = locale;
  const pair = (high: "day" | "hour" | "minute", low: "hour" | "minute" | "second", amount: number, of: number) =>
    `${Math.floor(amount / of)}${units[high]} ${amount % of}${units[low]}`;
  const wholeSeconds = Math.round(seconds);
  if (wholeSeconds < minute) return shortDuration(seconds, locale);
  if (wholeSeconds < hour) return pair("minute", "second", wholeSeconds, 60);
  const minutes = Math.round(seconds / minute);
  if (minutes < day / minute) return pair("hour", "minute", minutes, 60);
  const hours = Math.round(seconds / hour);
  if (hours < longDays * 24) return pair("day", "hour", hours, 24);
  return `${Math.round(seconds / day)}${units.day}`;
}

/**
 * A duration without rounding, its units of 0 left out. In days where it is some whole days, as gates are printed: a single
 * day is 24 hours to those who promise it.
 *
 * @param like what it stands beside, and is written in the units of
 * @example
 * exactDuration(86_400, en) //=> "24h"
 * exactDuration(172_800, en) //=> "2d"
 * exactDuration(173_100, en, 172_800) //=> "2d 5m"
 * exactDuration(5400.25, id) //=> "1 j 30 mnt 0,25 dtk"
 */
export function exactDuration(seconds: number, locale: Locale, like = seconds): string {
  const { units } = locale;
  const milliseconds = Math.round(seconds * 1000);
  const hours = Math.floor(milliseconds / 3_600_000);
  const isInDays = isOfDays(like);
  const parts = [
    { amount: isInDays ? Math.floor(hours / 24) : 0, unit: units.day },
    { amount: isInDays ? hours % 24 : hours, unit: units.hour },
    { amount: Math.floor(milliseconds / 60_000) % 60, unit: units.minute },
    { amount: (milliseconds % 60_000) / 1000, unit: units.second },
  ].filter(({ amount }) => amount !== 0);
  if (parts.length === 0) return `0${units.second}`;
  return parts.map(({ amount, unit }) => `${plainNumber(amount, locale)}${unit}`).join(" ");
}

const isOfDays = (seconds: number): boolean => seconds > day && Math.round(seconds * 1000) % (1000 * day) === 0;
