import type { Breakdown, Report, ReportRow } from "./report.ts";

/** Whether two lists name the same dimensions, in whatever order. */
export const isGroupedAlike = (by: readonly string[], other: readonly string[]): boolean =>
  by.length === other.length && by.every((name) => other.includes(name));

/** Whether a row is one of a group, and no total. */
export const isOfGroup = ({ group }: ReportRow): boolean => Object.keys(group).length > 0;

/** The breakdown of a report by these dimensions. */
export const breakdownOf = ({ breakdowns }: Report, by: readonly string[]): Breakdown | undefined =>
  breakdowns?.find((breakdown) => isGroupedAlike(breakdown.by, by));
