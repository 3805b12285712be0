/** The calendar units that a report can have a row for. */
export const everyUnits = ["hour", "day", "week", "month", "quarter", "year"] as const;
export type Every = (typeof everyUnits)[number];
