import type { Report, ReportPeriod, ReportRow } from "../../report/report.ts";

/** What stands for a dimension, or a period, over which a row adds up. */
const everything = "total";

/** The names of what tells the rows apart: the dimensions, then the length of a period. */
export const labelTitles = ({ by, every }: Report): readonly string[] => (every === null ? by : [...by, every]);

/** A period's name, and whether the range cuts it short. */
export const periodLabel = ({ label, partial }: ReportPeriod): string => (partial ? `${label}, partial` : label);

/** What tells a row apart, in the order of the titles. */
export function labelsOf({ by, every }: Report, { group, period }: ReportRow): readonly string[] {
  const values = by.map((name) => (Object.hasOwn(group, name) ? group[name] : everything));
  if (every === null) return values;
  return [...values, period === null ? everything : periodLabel(period)];
}

/** Whether a row is the total over all groups and periods. */
export const isTotal = ({ group, period }: ReportRow): boolean => period === null && Object.keys(group).length === 0;
