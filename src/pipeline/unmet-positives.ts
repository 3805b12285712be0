import type { Metric } from "../metrics/metric.ts";
import { isOfScale } from "../metrics/surveys/satisfaction-scale.ts";
import { UnmetDemands } from "./unmet-demands.ts";

/** The scores that a metric was set to call positive. */
type Positives = readonly number[];

/**
 * The lists of positive scores (csat.positive) that are of no scale that a rating was given on, so that they decide nothing: of
 * another product, or of one that tells its ratings otherwise.
 */
export function unmetPositives(metrics: readonly Metric[]): UnmetDemands<Positives> {
  let isAnyRated = false;
  return new UnmetDemands(
    metrics.map(positivesOf).filter((positives) => positives.length > 0),
    ({ surveys }, positives) =>
      surveys.some(({ kind, score, scale }) => {
        if (kind !== "csat" || score === undefined) return false;
        isAnyRated = true;
        return isOfScale(positives, scale);
      }),
    (positives, notes) => {
      if (isAnyRated) notes.add("unfit-positive", message, `positive: [${positives.join(", ")}]`);
    },
  );
}

const positivesOf = ({ switches: { positive = [] } = {} }: Metric): Positives =>
  [positive].flat().filter((score): score is number => typeof score === "number");

const message =
  "the scores that are set to be positive (csat.positive) are of no scale that a rating was given on, so that the usual ones of each " +
  "scale count";
