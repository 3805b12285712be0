import { twoDigits } from "../../two-digits.ts";
import type { Locale } from "../locale.ts";

/** English for readers of any country: dates are those of ISO 8601. */
export const en: Locale = {
  tag: "en",
  decimalMark: ".",
  units: { day: "d", hour: "h", minute: "m", second: "s" },
  points: " pp",
  currency: (code) => `${code} `,
  date: ({ year, month, day }) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  time: ({ hour, minute }) => `${twoDigits(hour)}:${twoDigits(minute)}`,
  span: (first, last) => `${first} to ${last}`,
  period: (label) => label,
};
