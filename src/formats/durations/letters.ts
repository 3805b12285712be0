import { type DurationSpelling, type Letters, wordSpelling } from "./spellings.ts";

/** h and hr hours and d days in English, h and hr hari (days), j jam (hours) and d detik (seconds) in Indonesian. */
const english: Letters = { h: "hours", hr: "hours", d: "days" };
const indonesian: Letters = { h: "days", hr: "days", j: "hours", d: "seconds" };

/** hr beside Indonesian words is no hour, which is jam there. */
const amongIndonesian: Letters = { ...english, hr: "days" };

const indonesianWords =
  /(?<![a-z])(?:durasi|lama|waktu|rata|respons?|balasan|penyelesaian|hari|jam|menit|mnt|detik|dtk|minggu)(?![a-z])/i;
const englishWords = /\d ?(?:hrs|hours?|mins|minutes?)(?![a-z])/i;
const hasDays = /\d ?(?:d|hr)(?![a-z])/i;

/**
 * How numbers with units are read in a column: whether its letters are English or Indonesian those of its values tell that
 * only one of the languages can read, as `5m 30d` and `2d 4h` do. Where none does they are English, as beside English words, unless the words of the
 * column are Indonesian: then h and d could be either, and hr is days. Where it has no such letter, an Indonesian column learns none later.
 *
 * @param header tells of d and hr, which differ most
 * @returns undefined where the letters can be either
 * @example lettersIn(["5m 30d"], "Durasi")?.read("45d") //=> 45000
 */
export function lettersIn(values: readonly string[], header: string): DurationSpelling | undefined {
  const isIndonesian = values.some((text) => indonesianWords.test(text));
  const [inEnglish, inIndonesian] = [wordSpelling(isIndonesian ? amongIndonesian : english), wordSpelling(indonesian)];
  const readings = values.map((text) => [inEnglish.read(text), inIndonesian.read(text)]);
  const onlyEnglish = readings.filter(([one, other]) => !Number.isNaN(one) && Number.isNaN(other)).length;
  const onlyIndonesian = readings.filter(([one, other]) => Number.isNaN(one) && !Number.isNaN(other)).length;
  if (onlyEnglish !== onlyIndonesian) return onlyEnglish > onlyIndonesian ? inEnglish : inIndonesian;
  if (onlyEnglish > 0) return undefined;
  const differs = readings.some(([one, other]) => !Number.isNaN(one) && one !== other);
  if (!differs) return wordSpelling(isIndonesian ? { hr: "days", j: "hours" } : { ...english, j: "hours" });
  if (!isIndonesian && values.some((text) => englishWords.test(text))) return inEnglish;
  const isUnclear = isIndonesian || (indonesianWords.test(header) && values.some((text) => hasDays.test(text)));
  return isUnclear ? undefined : inEnglish;
}
