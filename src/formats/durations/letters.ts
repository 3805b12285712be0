import { type DurationSpelling, type Letters, wordSpelling } from "./spellings.ts";

/** h hours and d days in English, h hari (days), j jam (hours) and d detik (seconds) in Indonesian. */
const english: Letters = { h: "hours", d: "days" };
const indonesian: Letters = { h: "days", j: "hours", d: "seconds" };

const indonesianWords = /(?<![a-z])(?:durasi|lama|waktu|rata|hari|jam|menit|mnt|detik|dtk|minggu)(?![a-z])/i;
const hasDays = /\dd\b|\d d\b|\dd\d/i;

/**
 * How numbers with units are read in a column: whether its letters are English or Indonesian those of its values tell that
 * only one of the languages can read, as `5m 30d` and `2d 4h` do. Where none does they are English, unless the words of the
 * column are Indonesian: then h and d could be either. Where it has no such letter, an Indonesian column learns none later.
 *
 * @param header tells of d, which as days and as seconds differs most
 * @returns undefined where the letters can be either
 * @example lettersIn(["5m 30d"], "Durasi")?.read("45d") //=> 45000
 */
export function lettersIn(values: readonly string[], header: string): DurationSpelling | undefined {
  const [inEnglish, inIndonesian] = [wordSpelling(english), wordSpelling(indonesian)];
  const readings = values.map((text) => [inEnglish.read(text), inIndonesian.read(text)]);
  const onlyEnglish = readings.filter(([one, other]) => !Number.isNaN(one) && Number.isNaN(other)).length;
  const onlyIndonesian = readings.filter(([one, other]) => Number.isNaN(one) && !Number.isNaN(other)).length;
  if (onlyEnglish !== onlyIndonesian) return onlyEnglish > onlyIndonesian ? inEnglish : inIndonesian;
  if (onlyEnglish > 0) return undefined;
  const isIndonesian = values.some((text) => indonesianWords.test(text));
  const differs = readings.some(([one, other]) => !Number.isNaN(one) && one !== other);
  if (!differs) return wordSpelling(isIndonesian ? { j: "hours" } : { ...english, j: "hours" });
  const isUnclear = isIndonesian || (indonesianWords.test(header) && values.some((text) => hasDays.test(text)));
  return isUnclear ? undefined : inEnglish;
}
