import type { Breakdown, Report, ReportRow } from "./report.ts";

/** Whether two lists name the same dimensions, in whatever order. */
export const isGroupedAlike = (by: readonly string[], other: readonly string[]): boolean =>
  by.length === other.length && by.every((name) => other.includes(name));

/** Whether a row is one of a group, and no total. */
export const isOfGroup = ({ group }: Pick<ReportRow, "group">): boolean => Object.keys(group).length > 0;

/** Whether a row is one of a group, over the whole range. */
export const isWholeGroup = (row: ReportRow): boolean => row.period === null && isOfGroup(row);

/** The breakdown of a report by these dimensions. */
export const breakdownOf = ({ breakdowns }: Report, by: readonly string[]): Breakdown | undefined =>
  breakdowns?.find((breakdown) => isGroupedAlike(breakdown.by, by));

/** A report as grouped by these dimensions, which it is, or has a breakdown by; undefined where it has no such groups. */
export function groupedBy(report: Report, by: readonly string[]): Report | undefined {
  if (isGroupedAlike(report.by, by)) return report;
  const breakdown = breakdownOf(report, by);
  if (breakdown === undefined) return undefined;
  const others = report.rows.filter((row) => !isOfGroup(row));
  return { ...report, by: breakdown.by, rows: [...others, ...breakdown.rows] };
}

/** Whether groups tell of a metric where the total does: a breakdown has some of the metrics only. */
export const haveMetric = (groups: readonly ReportRow[], { rows: [total] }: Report, metric: string): boolean =>
  groups.length === 0 ||
  !Object.hasOwn(total.values, metric) ||
  groups.some(({ values }) => Object.hasOwn(values, metric));
