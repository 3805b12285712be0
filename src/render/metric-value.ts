import type { ReportMetric, Value } from "../report/report.ts";

/** A metric, and what it comes to in some row. */
export interface MetricValue {
  readonly metric: ReportMetric;
  readonly value: Value;
}
