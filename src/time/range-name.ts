/** Stretches of local time that have a name, seen from the clock of the report. */
export const rangeNames = ["today", "yesterday", "this-week", "last-week", "this-month", "last-month"] as const;
export type RangeName = (typeof rangeNames)[number];
