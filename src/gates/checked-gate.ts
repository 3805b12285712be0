import type { Metric, Unit } from "../metrics/metric.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import type { Gate } from "./gate.ts";

/** A gate that can be judged: its metric has that number, and its limit is of the same kind. */
export interface CheckedGate {
  readonly gate: Gate;
  readonly metric: Metric;
  /** Of the number that is judged, which may be that of a part, or a count of observations. */
  readonly unit: Unit;
}

/** The clock that a metric is counted on in a run, or a report, that is counted on `hours`. */
export const clockOf = (metric: Metric, hours: Hours): Hours => (metric.clocked ? (metric.hours ?? hours) : "calendar");
