/** What exports write where they have nothing to say, in lower case. */
const marks = new Set([
  "-",
  "--",
  "–",
  "—",
  "?",
  "null",
  "nil",
  "none",
  "n/a",
  "#n/a",
  "na",
  "nan",
  "nat",
  "\\n",
  "undefined",
  "not set",
]);

/**
 * Whether a text stands for a missing value, as `-` at Zendesk, `?` at ServiceNow and `\N` in MySQL do. Blank is no mark.
 *
 * @example isNoData("N/A") //=> true
 */
export const isNoData = (text: string): boolean => marks.has(text.trim().toLowerCase());

/**
 * Whether a text says nothing: it is blank, or stands for a missing value.
 *
 * @example isBlank(" - ") //=> true
 */
export const isBlank = (text: string): boolean => text.trim() === "" || isNoData(text);

/**
 * Whether a text in a column of times, durations or ratings says that it is yet to happen, and so nothing is missing. Among other
 * words "belum" may say more: as a status it is open, and as an answer a no.
 *
 * @example isNotYet("Belum dibalas") //=> true
 */
export const isNotYet = (text: string): boolean => /^(?:belum|blm|not yet)\b/i.test(text.trim());
