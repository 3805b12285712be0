import type { Unit } from "../metrics/metric.ts";
import type { Previous } from "./report.ts";

/**
 * Which of its numbers a metric or part is known by: of scores, which are a handful of whole numbers, the mean; of other
 * distributions the median; else the value.
 *
 * @example headlineOf({ n: 3, mean: 40, median: 31 }, "seconds") //=> "median"
 */
export function headlineOf({ value, median, mean }: Previous, unit: Unit): "value" | "median" | "mean" {
  if (value !== undefined) return "value";
  return median === undefined || (unit === "score" && mean !== undefined) ? "mean" : "median";
}

/** The number that a metric or part is known by; null where there is none. */
export const headline = (value: Previous, unit: Unit): number | null => value[headlineOf(value, unit)] ?? null;
