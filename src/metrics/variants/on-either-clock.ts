/** Metrics that look at calendars on either clock of the report. @example onEitherClock.includes("missed-rate") //=> true */
export const onEitherClock: readonly string[] = ["daily-volume", "missed-rate"];
