/** What holds where nobody says it: of commands that read, of those that count, and of the one that judges. */
export const defaultsOfReading = { "time-zone": "UTC", "input.session-gap": "24h" } as const;
export const defaultsOfCounting = {
  ...defaultsOfReading,
  hours: "calendar",
  credit: "actor",
  "week-start": "monday",
  "max-rejects": "1%",
} as const;
export const defaultsOfJudging = {
  ...defaultsOfCounting,
  "max-rejects": "none",
  "on-no-data": "fail",
  "gate-on": "value",
  "min-n": "1",
} as const;
