import { addToList } from "../../add-to-list.ts";
import type { Words } from "../../language/words.ts";
import type { Report, ReportMetric, ReportRow } from "../../report/report.ts";
import { headlineIn } from "../metric-value.ts";
import { sparkline } from "./sparkline.ts";

/** More points than the days of a month take too much room; of these the last ones are shown. */
const mostPoints = 31;

/** How a metric went over the periods in the group of a row. */
export type Trend = (row: ReportRow, metric: ReportMetric) => string;

/** The title of the trends: "trend", or "last 31 days" where there are more. */
export function trendTitle({ every, rows }: Report, { names, volume }: Words): string {
  const points = new Set(rows.flatMap(({ period }) => (period === null ? [] : [period.from]))).size;
  return every !== null && points > mostPoints ? volume.lastPeriods(mostPoints, names.period(every)) : volume.trend;
}

/** Whether a report has any trend at all. */
export const hasTrends = ({ every, rows, metrics }: Report, trendOf: Trend): boolean =>
  every !== null && rows.some((row) => metrics.some((metric) => trendOf(row, metric) !== ""));

/** The trends of a report's rows over the whole range; of a row of one period there is none. */
export function trendsOf({ rows }: Report): Trend {
  const byGroup = new Map<string, ReportRow[]>();
  for (const row of rows) {
    if (row.period !== null) addToList(byGroup, JSON.stringify(row.group), row);
  }
  return (row, metric) => {
    if (row.period !== null || metric.kind === "share") return "";
    const periods = byGroup.get(JSON.stringify(row.group)) ?? [];
    return sparkline(periods.slice(-mostPoints).map((period) => headlineIn(period, metric)));
  };
}
