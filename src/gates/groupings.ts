import type { Metric } from "../metrics/metric.ts";
import type { CheckedGate } from "./checked-gate.ts";

/** The dimensions that the report of a gate is grouped by. */
export const dimensionsOf = ({ gate }: CheckedGate): readonly string[] => gate.scope.map(({ dimension }) => dimension);

/**
 * The groupings that some gates ask for, each once: of each a report is needed.
 *
 * @example dimensionSets([gateOf({ text: "csat{channel=*}.value >= 85%" }, metrics, "calendar")])
 * //=> [["channel"]]
 */
export const dimensionSets = (gates: readonly CheckedGate[]): readonly (readonly string[])[] => {
  const sets = gates.map(dimensionsOf);
  return [...new Map(sets.map((dimensions) => [groupingKey(dimensions), dimensions])).values()];
};

/** What tells groupings apart; the order of the dimensions is part of one. */
export const groupingKey = (dimensions: readonly string[]): string => JSON.stringify(dimensions);

/** The metrics of some gates, each once. */
export const metricsIn = (gates: readonly CheckedGate[]): readonly Metric[] => [
  ...new Set(gates.map(({ metric }) => metric)),
];

/** Whether some gate asks what a number was before, so that the report has to be compared. */
export const needsPrevious = (gates: readonly CheckedGate[]): boolean =>
  gates.some(({ gate: { limit } }) => limit.kind === "previous");
