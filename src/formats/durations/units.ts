import {
  millisecondsPerDay,
  millisecondsPerHour,
  millisecondsPerMinute,
  millisecondsPerSecond,
} from "../../time/units.ts";

export type DurationUnit = "milliseconds" | "seconds" | "minutes" | "hours" | "days" | "weeks";

export const millisecondsPer: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 1,
  seconds: millisecondsPerSecond,
  minutes: millisecondsPerMinute,
  hours: millisecondsPerHour,
  days: millisecondsPerDay,
  weeks: 7 * millisecondsPerDay,
};

const words: Readonly<Record<DurationUnit, string>> = {
  milliseconds: "ms msec msecs millisecond milliseconds milidetik",
  seconds: "s sec secs second seconds detik dtk",
  minutes: "m min mins minute minutes menit mnt",
  hours: "h hr hrs hour hours jam j",
  days: "d day days hari",
  weeks: "w wk wks week weeks minggu",
};

const units: readonly DurationUnit[] = ["milliseconds", "seconds", "minutes", "hours", "days", "weeks"];
const unitsByWord = new Map(units.flatMap((unit) => words[unit].split(" ").map((word) => [word, unit] as const)));

/** The unit that an English or Indonesian word or abbreviation means. @example unitOf("mnt") //=> "minutes" */
export const unitOf = (word: string): DurationUnit | undefined => unitsByWord.get(word.toLowerCase());

/** Words that are units wherever they stand; "second", "min" and "jam" (a time of day) also mean other things. */
const unmistakable = new Set(["milliseconds", "seconds", "minutes", "hours", "days", "detik", "menit"]);

const businessHours =
  /(?:within |during )?(?:\b(?:business|office|working) (?:hours?|hrs)\b|\bbusiness\b|\bjam (?:kerja|operasional)\b)/g;

/** "firstResponse_seconds" → "first response seconds" */
export const spaced = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[\s_-]+/g, " ")
    .toLowerCase();

/** Whether a header says that its durations leave out the hours in which nobody works. */
export const isBusinessHeader = (header: string): boolean => spaced(header).search(businessHours) !== -1;

const [hours, minutes, seconds] = [
  "hh?|jj?|jam|hours?|hrs?",
  "mm?|mnt|menit|min|minutes?",
  "ss?|dtk|detik|sec|seconds?",
];
const mark = String.raw`(?: ?: ?|\.)`;
const pairOf = (first: string, second: string): RegExp =>
  new RegExp(String.raw`(?<![a-z]${mark})\b(?:${first})${mark}(?:${second})\b(?!${mark}[a-z])`, "i");
const hoursAndMinutes = pairOf(hours, minutes);
const minutesAndSeconds = pairOf(minutes, seconds);

/**
 * What a header says that clocks of two numbers are; with hh:mm:ss those of two are minutes and seconds as well.
 *
 * @example pairOfHeader("Durasi (menit:detik)") //=> "M:SS"
 */
export function pairOfHeader(header: string): "H:MM" | "M:SS" | undefined {
  if (minutesAndSeconds.test(header) || /\bmm:ss\b/i.test(header)) return "M:SS";
  return hoursAndMinutes.test(header) ? "H:MM" : undefined;
}

/**
 * The unit that a header names: in brackets, behind "in", as its last word, or by a word that means nothing else.
 *
 * @example unitOfHeader("First reply time in minutes within business hours") //=> "minutes"
 */
export function unitOfHeader(header: string): DurationUnit | undefined {
  const withoutPair = header.replace(hoursAndMinutes, " ").replace(minutesAndSeconds, " ");
  const text = spaced(withoutPair).replaceAll(businessHours, " ");
  const bracketed = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].flatMap(([, inside]) => inside.split(/[\s,;]+/));
  const outside = text.replace(/[([][^)\]]*[)\]]/g, " ").match(/[a-z]+/g) ?? [];
  const behindIn = outside.filter((_, index) => index > 0 && /^(?:in|dalam)$/.test(outside[index - 1]));
  const certain = outside.filter((word) => unmistakable.has(word));
  return [...bracketed, ...behindIn, ...outside.slice(-1), ...certain].map(unitOf).find((unit) => unit !== undefined);
}

/** Units that end the name of a length of time; "min" would be the least of them as often, and "second" the next. */
const behindNames = new Set([...unmistakable, "sec", "secs", "mins", "hrs"]);
const behindLengths = new Set(["jam", "hari"]);

/**
 * What else a header with a unit is called, with spaces and in small letters: "wait time in secs" "wait time seconds" and "wait
 * time", "wait (secs)" "wait seconds", and "waktu tunggu menit" "waktu tunggu".
 */
export function lengthWithUnit(header: string): readonly string[] {
  const [, measured, behindIn, bracketed] =
    /^(.+) (?:(?:in|dalam) (\p{L}+)|[([](?:(?:in|dalam) )?(\p{L}+)[)\]])$/u.exec(header) ?? [];
  const unit = unitOf(behindIn ?? bracketed ?? "");
  if (unit !== undefined) return behindIn === undefined ? [`${measured} ${unit}`] : [`${measured} ${unit}`, measured];
  const [, name, last] = /^(.+) (\p{L}+)$/u.exec(header) ?? [];
  return name !== undefined && isNameOfLength(name, last) ? [name] : [];
}

/** "Waktu selesai menit" may be the minute of a time of day. */
const isNameOfLength = (name: string, word: string): boolean =>
  (behindNames.has(word) && /^(?:lama|durasi|rata rata|waktu(?! selesai))\b|\btime$/.test(name)) ||
  (behindLengths.has(word) && /^(?:lama|durasi)\b/.test(name));
