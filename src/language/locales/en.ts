import type { Locale } from "../locale.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** English for readers of any country: dates are those of ISO 8601. */
export const en: Locale = {
  tag: "en",
  decimalMark: ".",
  units: { day: "d", hour: "h", minute: "m", second: "s" },
  points: " pp",
  currency: (code) => `${code} `,
  date: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  time: ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  span: (first, last) => `${first} to ${last}`,
  period: (label) => label,
};
