import type { Metric, Part } from "../metrics/metric.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import { didYouMean } from "../suggest.ts";
import { aggregationsOf } from "./aggregations-of.ts";
import { badGate } from "./bad-gate.ts";
import { checkLimit } from "./check-limit.ts";
import { checkScope } from "./check-scope.ts";
import type { CheckedGate } from "./checked-gate.ts";
import type { WrittenGate } from "./written-gate.ts";

/**
 * Checks, before any data is read, that a gate says something: that its metric, part and number exist, that its limit is of
 * their kind and on their clock, and that its scope names each dimension once.
 *
 * @param catalogue every metric as the run counts it
 * @param hours the clock of the run
 * @throws MetrikError bad-gate, with a caret under what is wrong
 */
export function checkGate(written: WrittenGate, catalogue: readonly Metric[], hours: Hours): CheckedGate {
  const { gate } = written;
  const metric = metricOf(written, catalogue);
  const counted = partOf(written, metric);
  checkScope(written);
  checkAggregation(written, counted);
  checkCondition(written);
  const unit = gate.aggregation === "n" ? "count" : counted.unit;
  checkLimit(written, metric, unit, hours);
  return { gate, metric, unit };
}

function metricOf({ gate, text, places }: WrittenGate, catalogue: readonly Metric[]): Metric {
  const metric = catalogue.find(({ id }) => id === gate.metric);
  if (metric !== undefined) return metric;
  const ids = catalogue.map(({ id }) => id);
  const help = didYouMean(gate.metric, ids) || "metrik explain lists them all";
  throw badGate(text, places.metric, `there is no metric "${gate.metric}"`, help);
}

/** What has the number: the part that the gate names, else the metric itself. */
function partOf({ gate, text, places }: WrittenGate, metric: Metric): Metric | Part {
  if (gate.part === undefined) return metric;
  const names = Object.keys(metric.parts);
  if (names.includes(gate.part)) return metric.parts[gate.part];
  const all = names.length === 0 ? `${metric.id} has no parts` : `parts of ${metric.id}: ${names.join(", ")}`;
  const help = didYouMean(gate.part, names) || all;
  throw badGate(text, places.part ?? places.metric, `${metric.id} has no part "${gate.part}"`, help);
}

function checkAggregation({ gate, text, places }: WrittenGate, counted: Metric | Part): void {
  const numbers = aggregationsOf(counted);
  if (numbers.includes(gate.aggregation)) return;
  const name = [gate.metric, gate.part].filter((word) => word !== undefined).join(".");
  throw badGate(
    text,
    places.aggregation,
    `${name} has no ${gate.aggregation}`,
    `numbers of ${name}: ${numbers.join(", ")}`,
  );
}

function checkCondition({ gate, text, places }: WrittenGate): void {
  if (gate.aggregation !== "n" || places.condition === undefined) return;
  throw badGate(text, places.condition, "n is itself what is judged", "leave the condition out");
}
