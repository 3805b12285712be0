import { type DecimalMark, inferNumberColumn } from "../values/numbers.ts";
import { type DurationUnit, millisecondsPer, unitOf } from "./units.ts";

/** One way of writing a duration. */
export interface DurationSpelling {
  readonly name: string;
  /**
   * What is taken for granted, since nothing but the values tells the unit: that they are fractions of a day, as Excel writes
   * durations; or that clocks of two numbers are hours and minutes.
   */
  readonly assumed?: "fractions" | "clock";
  /** Milliseconds; NaN where the text is not so spelt. */
  read(text: string): number;
}

const milliseconds = (hours: number, minutes: number, seconds: number): number =>
  Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);

const clock = /^(-?)(?:(\d+) (?:days?|hari),? )?(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?: ([ap])m)?$/i;

/** Whether two numbers are hours and minutes whatever the column: behind days, or before AM or PM. */
export function areHoursAndMinutes(text: string): boolean {
  const [, , days, , , third, half] = clock.exec(text) ?? [];
  return third === undefined && (days !== undefined || half !== undefined);
}

/**
 * `HH:MM:SS`, with more than 24 hours, days in front ("1 day, 02:03:04") or the AM and PM that Excel adds ("12:02:23 AM"
 * is 2 min 23 s). Of two numbers it is the caller who knows whether they are hours and minutes or minutes and seconds.
 */
export const clockSpelling = (pair: "H:MM" | "M:SS", name: string): DurationSpelling => ({
  name,
  read(text) {
    const found = clock.exec(text);
    if (found === null) return Number.NaN;
    const [, sign, days = "0", first, second, third, half] = found;
    const isShort = third === undefined && pair === "M:SS" && !areHoursAndMinutes(text);
    const hours = half === undefined ? Number(first) : (Number(first) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    const length = isShort
      ? milliseconds(0, Number(first), Number(second))
      : milliseconds(Number(days) * 24 + hours, Number(second), Number(third ?? 0));
    return sign === "-" ? -length : length;
  },
});

const dottedClock = /^(-?)(\d+)\.([0-5]\d)\.([0-5]\d)$/;

/** `HH.MM.SS`, as Indonesian programs write it. */
export const dottedClockSpelling: DurationSpelling = {
  name: "HH.MM.SS",
  read(text) {
    const found = dottedClock.exec(text);
    if (found === null) return Number.NaN;
    const length = milliseconds(Number(found[2]), Number(found[3]), Number(found[4]));
    return found[1] === "-" ? -length : length;
  },
};

const words = /^(-?)((?:\d+(?:[.,]\d{1,2})? ?[a-z]+\.?(?:, ?| (?:and|dan) | |$|(?=\d)))+)$/i;
const part = /(\d+(?:[.,]\d{1,2})?) ?([a-z]+)/gi;

/** What the letters mean that are units in two languages; one that is left out means nothing. */
export type Letters = Readonly<Partial<Record<string, DurationUnit>>>;

const ownMeaning = new Set(["h", "hr", "d", "j"]);

/** `2 hari 3 jam 15 menit 20 detik`, `1 jam 5 mnt`, `1h 42m`, `2 days and 4 hours`: from the longest unit to the shortest. */
export const wordSpelling = (letters: Letters): DurationSpelling => ({
  name: "numbers with units",
  read(text) {
    const found = words.exec(text);
    if (found === null) return Number.NaN;
    let length = 0;
    let longer = Number.POSITIVE_INFINITY;
    for (const [, number, word] of found[2].matchAll(part)) {
      const letter = word.toLowerCase();
      const unit = ownMeaning.has(letter) ? letters[letter] : unitOf(word);
      const unitLength = unit === undefined ? Number.NaN : millisecondsPer[unit];
      if (!(unitLength < longer)) return Number.NaN;
      longer = unitLength;
      length += Number(number.replace(",", ".")) * unitLength;
    }
    return found[1] === "-" ? -Math.round(length) : Math.round(length);
  },
});

/** Plain numbers of a unit; undefined where the texts are no numbers or their decimal mark is not clear. */
export function numberSpelling(
  texts: readonly string[],
  unit: DurationUnit,
  assumed: DecimalMark | undefined,
): DurationSpelling | undefined {
  const inferred = inferNumberColumn(texts, assumed);
  if (!inferred.ok) return undefined;
  return { name: unit, read: (text) => Math.round(inferred.column.read(text) * millisecondsPer[unit]) };
}
