import { isOfGroup } from "../../report/grouping.ts";
import type { PartValue, Report, ReportRow } from "../../report/report.ts";
import type { Statistic } from "../csv/columns.ts";
import { figureStatistics, metricStatistics } from "../csv/statistics.ts";
import { type MetricValue, metricValuesIn } from "../metric-value.ts";
import type { DimensionLabels } from "./dimensions.ts";
import { baseUnitOf, type Sample } from "./sample.ts";

/** What words of our statistics are called here, where `count` is what histograms end with. */
const words: Readonly<Record<string, string | undefined>> = {
  n: "observations",
  count: "conversations",
  value: "",
  amount: "",
  source: "observations by source",
  distribution: "observations by value",
};

/** What stands in the category of a statistic, by the statistic's first word or, if not by that, by its whole name. */
const labels: Readonly<Record<string, string | undefined>> = {
  category: "category",
  excluded: "reason",
  source: "source",
  distribution: "value",
  value: "currency",
  amount: "currency",
  previous_value: "currency",
};

/** Ids of conversations and the hours of a week are no series to keep: they stay in JSON and CSV. */
const isKept = ({ statistic }: Statistic): boolean => !/^(?:worst$|heat_)/.test(statistic);

function labelsOf({ statistic, category }: Statistic): Readonly<Record<string, string>> {
  const [first] = statistic.split("_");
  const label = labels[statistic] ?? labels[first];
  return label === undefined || category === undefined || category === "" ? {} : { [label]: category };
}

/** "previous_n" → "previous observations"; "" for the headline. */
const wordsOf = ({ statistic }: Statistic): string =>
  statistic
    .split("_")
    .map((word) => words[word] ?? word)
    .filter((word) => word !== "")
    .join(" ");

/** What the samples of some statistics have in common. */
interface Subject {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly group: Readonly<Record<string, string>>;
}

function sampleOf(statistic: Statistic, { name, title, meaning, group }: Subject): readonly Sample[] {
  const { value, unit } = statistic;
  if (typeof value !== "number" || !isKept(statistic)) return [];
  const what = wordsOf(statistic);
  return [
    {
      name: `${name} ${what}`.trimEnd(),
      unit: baseUnitOf(unit),
      help: `${title}${what === "" ? "" : `, ${what}`}${meaning}`,
      labels: { ...group, ...labelsOf(statistic) },
      value,
    },
  ];
}

const samplesOf = (statistics: readonly Statistic[], subject: Subject): readonly Sample[] =>
  statistics.flatMap((statistic) => sampleOf(statistic, subject));

function partSamples([id, part]: readonly [string, PartValue], subject: Subject): readonly Sample[] {
  const { name, title } = subject;
  const ofPart = { ...subject, name: `${name} ${id}`, title: `${title}: ${part.title}`, meaning: "" };
  return samplesOf(figureStatistics(part, part.unit), ofPart);
}

function valueSamples({ metric, value }: MetricValue, group: Subject["group"]): readonly Sample[] {
  const { id, title, meaning, unit } = metric;
  const name = isOfGroup({ group }) ? `group ${id}` : id;
  const subject = { name, title, meaning: `. ${meaning}`, group };
  return [
    ...samplesOf([...figureStatistics(value, unit), ...metricStatistics(value)], subject),
    ...Object.entries(value.parts ?? {}).flatMap((part) => partSamples(part, subject)),
  ];
}

function rowSamples({ metrics }: Report, row: ReportRow, dimensions: DimensionLabels): readonly Sample[] {
  const group = dimensions.labels(row.group);
  return metricValuesIn(row, metrics).flatMap((one) => valueSamples(one, group));
}

/**
 * Every number of every metric over the whole range; periods are what Prometheus keeps by itself.
 *
 * Each statistic is a family of its own: by Prometheus' rule a sum over all labels of a family has to make sense, and that
 * of a median and a maximum does not. For the same reason totals and groups never share a family.
 */
export function* reportSamples(report: Report, dimensions: DimensionLabels): Generator<Sample> {
  for (const row of report.rows) if (row.period === null) yield* rowSamples(report, row, dimensions);
}
