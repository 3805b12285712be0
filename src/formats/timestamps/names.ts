import { capitalised } from "../../capitalised.ts";

/** Names of the months in English and Indonesian, whole and short, as they have been met: the month is the row, from 1. */
const monthNames = [
  "jan january januari",
  "feb february februari peb pebruari",
  "mar march maret",
  "apr april",
  "may mei",
  "jun june juni",
  "jul july juli",
  "aug august agu agt ags agust agustus",
  "sep sept september",
  "oct october okt oktober",
  "nov november nop nopember",
  "dec december des desember",
];

const weekdayNames = [
  "mon monday sen senin",
  "tue tues tuesday sel selasa",
  "wed wednesday rab rabu",
  "thu thur thurs thursday kam kamis",
  "fri friday jum jumat jum'at",
  "sat saturday sab sabtu",
  "sun sunday min minggu ahad",
];

/** With the usual case as a key of its own: folding a text takes longer than reading all the rest of a value. */
const months = new Map(
  monthNames.flatMap((names, index) =>
    names.split(" ").flatMap((name) => [[name, index + 1] as const, [capitalised(name), index + 1] as const]),
  ),
);
const weekdays = new Set(weekdayNames.flatMap((names) => names.split(" ")));

const folded = (name: string): string => name.toLowerCase().replaceAll(".", "");

/** 1…12 for the name of a month in English or Indonesian, in any case and with or without a final dot. */
export const monthOf = (name: string): number | undefined => months.get(name) ?? months.get(folded(name));

export const isWeekday = (name: string): boolean => weekdays.has(folded(name));

/** Which hours [from, until) of the day the word beside a 12-hour clock can mean. None spans more than 12 hours. */
const halvesOfDay = new Map([
  ["am", [0, 12]],
  ["AM", [0, 12]],
  ["pm", [12, 24]],
  ["PM", [12, 24]],
  ["pagi", [0, 12]],
  ["siang", [10, 16]],
  ["sore", [14, 20]],
  ["malam", [18, 24]],
]);

/**
 * The hour 0…23 that a 12-hour clock shows; NaN where the word does not go with the hour, as in "1 malam".
 *
 * @example hourOfDay(4, "sore") //=> 16
 */
export function hourOfDay(hour: number, word: string): number {
  const [from = 0, until = 0] = halvesOfDay.get(word) ?? halvesOfDay.get(folded(word)) ?? [];
  const early = hour % 12;
  if (early >= from && early < until) return early;
  return early + 12 >= from && early + 12 < until ? early + 12 : Number.NaN;
}

/** Offsets in minutes of the abbreviations that mean one zone only. */
const abbreviations = new Map([
  ["Z", 0],
  ["UTC", 0],
  ["GMT", 0],
  ["WIB", 7 * 60],
  ["WITA", 8 * 60],
  ["WIT", 9 * 60],
]);

/** No clock has been further from UTC since 1990. */
export const maximumOffsetMinutes = 14 * 60;

/**
 * The minutes that an offset or an abbreviation is ahead of UTC; undefined for what no clock shows.
 *
 * @example offsetMinutes("+0545") //=> 345
 */
export function offsetMinutes(text: string): number | undefined {
  const found = /([+-])(\d\d?):?(\d\d)?$/.exec(text);
  if (found === null) return abbreviations.get(text.toUpperCase());
  const [, sign, hours, rest = "0"] = found;
  const minutes = Number(hours) * 60 + Number(rest);
  if (Number(rest) > 59 || minutes > maximumOffsetMinutes) return undefined;
  return sign === "-" ? -minutes : minutes;
}
