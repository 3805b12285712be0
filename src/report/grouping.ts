import type { Breakdown, Report } from "./report.ts";

/** Whether two lists name the same dimensions, in whatever order. */
export const isGroupedAlike = (by: readonly string[], other: readonly string[]): boolean =>
  by.length === other.length && by.every((name) => other.includes(name));

/** The breakdown of a report by these dimensions. */
export const breakdownOf = ({ breakdowns }: Report, by: readonly string[]): Breakdown | undefined =>
  breakdowns?.find((breakdown) => isGroupedAlike(breakdown.by, by));
