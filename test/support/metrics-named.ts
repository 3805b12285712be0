import { metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";

/** The metrics of these ids, as a run counts them that says nothing of them. */
export const metricsNamed = (...ids: readonly string[]): readonly Metric[] =>
  metrics.filter(({ id }) => ids.includes(id));
