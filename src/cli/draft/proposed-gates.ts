import type { Aggregation, Gate, Limit } from "../../gates/gate.ts";
import { lowN } from "../../report/low-n.ts";
import type { Report, ReportMetric } from "../../report/report.ts";

/** A gate that holds today, and the number that it is about. */
export interface ProposedGate {
  readonly gate: Gate;
  readonly metric: ReportMetric;
  readonly today: number;
  readonly n: number;
}

/** What teams promise most often. */
const usual: readonly (readonly [metric: string, aggregation: Aggregation])[] = [
  ["first-response-time", "p90"],
  ["reply-time", "p90"],
  ["resolution-time", "p90"],
  ["sla", "value"],
  ["missed-rate", "value"],
  ["first-contact-resolution", "value"],
  ["reopen-rate", "value"],
  ["csat", "value"],
  ["nps", "value"],
  ["backlog", "value"],
];

/**
 * Gates that a report passes, each a step away from its number; those of few observations only warn. Numbers with no data,
 * or with nothing beyond them, have none.
 *
 * @example proposedGates(report)[0].gate.limit //=> { kind: "duration", seconds: 900 }, where p90 is 12 minutes
 */
export function proposedGates({ metrics, rows: [{ values }] }: Report): readonly ProposedGate[] {
  return usual.flatMap(([id, aggregation]): readonly ProposedGate[] => {
    const metric = metrics.find((known) => known.id === id);
    const today = values[id]?.[aggregation];
    if (metric === undefined || today === undefined || today === null) return [];
    const limit = limitBeyond(today, metric);
    if (limit === undefined) return [];
    const { n } = values[id];
    const severity = n < lowN && metric.unit !== "count" ? "warn" : "fail";
    const comparison = metric.better === "lower" ? "<=" : ">=";
    return [{ gate: { severity, metric: id, scope: [], aggregation, comparison, limit }, metric, today, n }];
  });
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** In seconds: lengths that people name. */
const durations = [
  ...[30, 1 * minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute],
  ...[1 * hour, 2 * hour, 4 * hour, 8 * hour, 12 * hour],
  ...[1 * day, 2 * day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day, 60 * day, 90 * day, 180 * day, 365 * day],
];

function limitBeyond(today: number, { unit, better }: ReportMetric): Limit | undefined {
  switch (unit) {
    case "seconds": {
      const seconds = durations.find((length) => length > today);
      return seconds === undefined ? undefined : { kind: "duration", seconds };
    }
    case "ratio":
      return shareBeyond(stepBeyond(100 * today, better));
    case "score":
      return today <= lowestScore ? undefined : { kind: "number", value: stepBeyond(today, better) };
    case "count":
      return { kind: "number", value: roundAbove(today) };
    case "money":
      return undefined;
  }
}

/** Of the one score that is proposed, the net promoter score. */
const lowestScore = -100;

const step = 5;

/** The next multiple of 5 in the direction that is worse. */
const stepBeyond = (today: number, better: ReportMetric["better"]): number =>
  step * (better === "higher" ? Math.ceil(today / step) - 1 : Math.floor(today / step) + 1);

/** What every share reaches, or none passes, is no limit. */
const shareBeyond = (percent: number): Limit | undefined =>
  percent <= 0 || percent >= 100 ? undefined : { kind: "percent", fraction: Number(`${percent}e-2`) };

/** The next of 10, 20, 50, 100 … */
function roundAbove(today: number): number {
  for (let power = 10; ; power *= 10) {
    const round = [power, 2 * power, 5 * power].find((value) => value > today);
    if (round !== undefined) return round;
  }
}
