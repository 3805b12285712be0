import { headline } from "../report/headline.ts";
import type { ReportMetric, ReportRow, Value } from "../report/report.ts";

/** A metric, and what it comes to in some row. */
export interface MetricValue {
  readonly metric: ReportMetric;
  readonly value: Value;
}

/** What some metrics come to in a row, as far as it has values of them. */
export const metricValuesIn = ({ values }: ReportRow, metrics: readonly ReportMetric[]): readonly MetricValue[] =>
  metrics.flatMap((metric) => {
    const value: Value | undefined = values[metric.id];
    return value === undefined ? [] : [{ metric, value }];
  });

/** The number that a metric is known by in a row; null where it has none there. */
export const headlineIn = ({ values }: ReportRow, { id, unit }: ReportMetric): number | null => {
  const value: Value | undefined = values[id];
  return value === undefined ? null : headline(value, unit);
};
