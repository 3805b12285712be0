import { isLookedAtFirst } from "../report/breakdown.ts";
import type { Report, ReportMetric, ReportRow } from "../report/report.ts";

/** More columns nobody reads side by side. */
const mostMetrics = 8;

/** The metrics that some rows have something of. */
export const metricsIn = ({ metrics }: Report, rows: readonly ReportRow[]): readonly ReportMetric[] =>
  metrics.filter(({ id }) => rows.some(({ values }) => (values[id]?.n ?? 0) > 0));

/** Those that a table of the rows shows, what is looked at first before others; shares are no single numbers. */
export function metricsSideBySide(report: Report, rows: readonly ReportRow[]): readonly ReportMetric[] {
  const single = metricsIn(report, rows).filter(({ kind }) => kind !== "share");
  const others = single.filter(({ id }) => !isLookedAtFirst(id));
  const shown = new Set([...single.filter(({ id }) => isLookedAtFirst(id)), ...others].slice(0, mostMetrics));
  return single.filter((metric) => shown.has(metric));
}
