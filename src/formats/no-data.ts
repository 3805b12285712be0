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
]);

/**
 * Whether a text stands for a missing value, as `-` at Zendesk, `?` at ServiceNow and `\N` in MySQL do. Blank is no mark.
 *
 * @example isNoData("N/A") //=> true
 */
export const isNoData = (text: string): boolean => marks.has(text.trim().toLowerCase());
