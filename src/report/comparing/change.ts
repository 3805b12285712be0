import type { Unit } from "../../metrics/metric.ts";
import { type Frequencies, meanDifference } from "../../stats/mean-difference.ts";
import { newcombe } from "../../stats/newcombe.ts";
import { scoreDifference } from "../../stats/score-difference.ts";
import { headlineOf } from "../headline.ts";
import type { Previous, ReportMetric } from "../report.ts";
import type { Change } from "./comparison.ts";
import { whyIncomparable } from "./incomparable.ts";

type Interval = readonly [low: number, high: number];
type Better = ReportMetric["better"];

/** The change of a number for which there is none. */
export const noChange = (now: Previous, unit: Unit, reason: string): Change => ({
  of: headlineOf(now, unit),
  kind: kindOf(unit),
  value: null,
  reason,
});

/**
 * What became of the headline of a metric or part, whether that is better or worse, and whether the 95 % intervals allow to
 * call it a change at all.
 *
 * @param unit of the metric or part: shares and scores change by a difference, all others by a percentage
 * @param better neither where nothing is to be said about it
 * @example
 * changeOf({ n: 8, value: 8 }, { n: 10, value: 10 }, "count", "lower")
 * //=> { of: "value", kind: "relative", value: -0.2, verdict: "better" }
 */
export function changeOf(now: Previous, before: Previous, unit: Unit, better: Better): Change {
  const of = headlineOf(now, unit);
  const kind = kindOf(unit);
  const [value, previous] = [now[of], before[of]];
  if (typeof value !== "number") return noChange(now, unit, "no value now");
  if (typeof previous !== "number") return noChange(now, unit, "no value before");
  const reason = whyIncomparable(now, before) ?? (kind === "relative" ? whyNoPercentage(value, previous) : undefined);
  if (reason !== undefined) return noChange(now, unit, reason);
  const change = kind === "relative" ? (value - previous) / previous : difference(now, before, value - previous);
  return {
    of,
    kind,
    value: change,
    ...(of === "median" && now.p90 !== undefined ? { p90: relativeChange(now.p90, before.p90) } : {}),
    ...certainty(now, before, of, unit),
    ...(better === "neither" ? {} : { verdict: verdictOf(change, better) }),
  };
}

const kindOf = (unit: Unit): Change["kind"] => (unit === "ratio" || unit === "score" ? "difference" : "relative");

function whyNoPercentage(value: number, previous: number): string | undefined {
  if (previous === 0) return "0 before";
  return previous < 0 || value < 0 ? "no percentage of a negative value" : undefined;
}

const relativeChange = (value: number | null | undefined, previous: number | null | undefined): number | null =>
  typeof value === "number" && typeof previous === "number" && previous > 0 ? (value - previous) / previous : null;

/** Of two shares from their counts, where rounding errors are smallest. */
function difference(now: Previous, before: Previous, otherwise: number): number {
  const [counts, previous] = [countsOf(now), countsOf(before)];
  if (counts === undefined || previous === undefined) return otherwise;
  return (counts.hits * previous.n - previous.hits * counts.n) / (counts.n * previous.n);
}

const countsOf = ({ numerator: hits, denominator: n }: Previous) =>
  hits === undefined || n === undefined ? undefined : { hits, n };

function certainty(now: Previous, before: Previous, of: Change["of"], unit: Unit): Partial<Change> {
  if (of === "median") {
    return now.ci95 === undefined ? {} : { significant: areApart(now.ci95 ?? null, before.ci95 ?? null) };
  }
  if (unit === "ratio") {
    const [counts, previous] = [countsOf(now), countsOf(before)];
    if (counts === undefined || previous === undefined) return {};
    return byInterval(newcombe(counts.hits, counts.n, previous.hits, previous.n));
  }
  return unit === "score" ? certaintyOfScores(now, before) : {};
}

/** Mean scores come with all scores; other scores with an interval of their own. */
function certaintyOfScores(now: Previous, before: Previous): Partial<Change> {
  if (now.distribution !== undefined && before.distribution !== undefined) {
    return byInterval(meanDifference(frequencies(now.distribution), frequencies(before.distribution)));
  }
  if (now.ci95 === undefined || before.ci95 === undefined) return {};
  return byInterval(scoreDifference(scoreOf(now), scoreOf(before)));
}

const frequencies = (distribution: Readonly<Record<string, number>>): Frequencies =>
  Object.entries(distribution).map(([score, count]) => [Number(score), count]);

/** Intervals that overlap, or are not known, tell of no change. */
const areApart = (one: Interval | null, other: Interval | null): boolean =>
  one !== null && other !== null && (one[0] > other[1] || one[1] < other[0]);

const byInterval = (ci95: Interval | null): Partial<Change> => ({
  ci95,
  significant: ci95 !== null && (ci95[0] > 0 || ci95[1] < 0),
});

const scoreOf = ({ value, ci95 }: Previous) => ({ score: value ?? 0, interval: ci95 ?? null });

function verdictOf(change: number, better: "lower" | "higher"): Change["verdict"] {
  if (change === 0) return "neither";
  return change > 0 === (better === "higher") ? "better" : "worse";
}
