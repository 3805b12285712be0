import type { Context } from "../../metrics/context.ts";
import type { AggregateFactory, Measured, Metric, Part, Unit } from "../../metrics/metric.ts";
import { millisecondsPerSecond } from "../../time/units.ts";
import { noValue } from "../dimension.ts";
import { isShareRest } from "../share-rest.ts";

const thousandthsPerUnit = 1000;

/** How the observations of a metric or part are told as numbers in the units of a report. */
export interface FigureReader {
  /** The category of an observation; in a share every one has some. */
  categoryOf(observation: Measured): string | undefined;
  /** Whether an observation only names a further category of what another one has counted. */
  isFurtherCategory(observation: Measured): boolean;
  /** Whether amounts of several categories, which are currencies, are never added. */
  readonly isMoney: boolean;
  /** One observation. */
  one(observation: Measured): number;
  /** Several of one conversation, at least one: their mean, of counts their sum; null where they do not add up. */
  all(observations: readonly Measured[]): number | null;
}

type Numbers = Pick<FigureReader, "one" | "all">;

/** The reader of a metric's headline. */
export const readerOf = (metric: Metric, context: Context): FigureReader => ({
  categoryOf: ({ category }) => category ?? (metric.kind === "share" ? noValue : undefined),
  isFurtherCategory: (observation) => isShareRest(metric, observation),
  isMoney: metric.unit === "money",
  ...numbersOf(metric.unit, metric.kind === "count" || metric.kind === "flow", metric.aggregate, context),
});

/** The reader of a part; undefined for one that has no number for a single conversation. */
export function readerOfPart(
  { unit, aggregate, isBetweenConversations }: Part,
  context: Context,
): FigureReader | undefined {
  if (isBetweenConversations) return undefined;
  return {
    categoryOf: ({ category }) => category,
    isFurtherCategory: ({ value, category }) => unit === "count" && value === 0 && category !== undefined,
    isMoney: unit === "money",
    ...numbersOf(unit, unit === "count" || unit === "ratio", aggregate, context),
  };
}

function numbersOf(unit: Unit, isForAggregate: boolean, aggregate: AggregateFactory, context: Context): Numbers {
  if (unit === "money") return inCurrency(aggregate, context);
  return isForAggregate ? asAggregated(aggregate, context) : literally(unit);
}

const meanOf = (observations: readonly Measured[], perUnit: number): number =>
  observations.reduce((sum, { value }) => sum + value, 0) / (observations.length * perUnit);

/** Observations that are numbers themselves: durations, hits, scores. */
function literally(unit: Unit): Numbers {
  const perUnit = unit === "seconds" ? millisecondsPerSecond : 1;
  return { one: ({ value }) => value / perUnit, all: (observations) => meanOf(observations, perUnit) };
}

/**
 * Observations that only their aggregate understands, such as what came into the backlog and what left it: they are what
 * a report would make of them alone. What it makes nothing of, as long as it is alone, is told literally.
 */
function asAggregated(aggregate: AggregateFactory, context: Context): Numbers {
  const all = (observations: readonly Measured[]): number =>
    aggregated(observations, aggregate, context) ?? meanOf(observations, 1);
  return { one: (observation) => all([observation]), all };
}

/** Amounts of two currencies do not add up, and their aggregate knows. */
const inCurrency = (aggregate: AggregateFactory, context: Context): Numbers => ({
  one: ({ value }) => value / thousandthsPerUnit,
  all: (observations) => aggregated(observations, aggregate, context),
});

function aggregated(observations: readonly Measured[], aggregate: AggregateFactory, context: Context): number | null {
  const whole = aggregate(context);
  for (const observation of observations) whole.add(observation);
  const { value, mean } = whole.result();
  return value ?? mean ?? null;
}
