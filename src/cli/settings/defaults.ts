import { defaultWeekStart } from "../../time/week-start.ts";

/** The defaults: for commands that read; that count, too; that have a language, too; that judge, too. */
export const defaultsOfReading = { "time-zone": "UTC", "input.session-gap": "24h" } as const;
export const defaultsOfCounting = {
  ...defaultsOfReading,
  hours: "calendar",
  credit: "actor",
  "week-start": defaultWeekStart,
  "max-rejects": "1%",
} as const;
export const defaultsOfTelling = { ...defaultsOfCounting, lang: "en" } as const;
export const defaultsOfJudging = {
  ...defaultsOfTelling,
  // No number that is judged may rest on part of the data.
  "max-rejects": "none",
  "on-no-data": "fail",
  "gate-on": "value",
  "min-n": "1",
} as const;
