import { usageError } from "../errors.ts";
import { metricById, metrics, metricsOf } from "../metrics/index.ts";
import { families, type Metric } from "../metrics/metric.ts";
import type { Question } from "../report/build.ts";
import { type Condition, dimension } from "../report/dimension.ts";
import { didYouMean } from "../suggest.ts";
import type { ReportOptions } from "./options.ts";

/** The metrics of a grouped report for which none were named: the headline of each family. */
const headlines = [
  "volume",
  "first-response-time",
  "reply-time",
  "resolution-time",
  "resolution-rate",
  "missed-rate",
  "csat",
];

/** What the options ask for. @throws MetrikError unknown-metric, bad-option */
export function questionOf(options: ReportOptions): Question {
  return {
    metrics: metricsNamed(options),
    by: namesIn(options.by).map(dimension),
    every: options.every,
    where: (options.where ?? []).map(conditionOf),
  };
}

const namesIn = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

function metricsNamed(options: ReportOptions): readonly Metric[] {
  const names = namesIn(options.metrics);
  if (names.length > 0) return [...new Set(names.flatMap(metricsOfName))];
  return options.by === undefined ? metrics : headlines.flatMap(metricsOfName);
}

function metricsOfName(name: string): readonly Metric[] {
  const metric = metricById(name);
  if (metric !== undefined) return [metric];
  const family = families.find((known) => known === name);
  if (family !== undefined) return metricsOf(family);
  throw unknownMetric(name);
}

/** A name that is no metric, with the nearest that are. */
export function unknownMetric(name: string) {
  const known = [...metrics.map(({ id }) => id), ...families];
  return usageError("unknown-metric", `there is no metric "${name}"`, {
    help: didYouMean(name, known) || "metrik explain lists them all",
  });
}

/** `channel=email`, `channel!=email`. */
function conditionOf(text: string): Condition {
  const match = /^([^=!]+)(!?=)(.*)$/s.exec(text);
  if (match === null) {
    throw usageError("bad-option", `--where takes field=value, not "${text}"`, {
      help: "for example --where channel=email",
    });
  }
  return { dimension: dimension(match[1].trim()), isNot: match[2] === "!=", value: match[3] };
}
