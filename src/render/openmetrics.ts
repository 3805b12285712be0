import type { Report } from "../report/report.ts";
import { openMetricsHelp } from "./encode.ts";
import { accountingSamples } from "./openmetrics/accounting.ts";
import { DimensionLabels } from "./openmetrics/dimensions.ts";
import { Families, type Family } from "./openmetrics/families.ts";
import { gateSamples } from "./openmetrics/gates.ts";
import type { Sample } from "./openmetrics/sample.ts";
import { reportSamples } from "./openmetrics/values.ts";

/** One after the other: a report by customer has millions, and is refused before they are all made. */
function* samplesOf(report: Report): Generator<Sample> {
  const dimensions = new DimensionLabels(report.by);
  yield* accountingSamples(report, dimensions);
  if (report.gates !== undefined) yield* gateSamples(report.gates, dimensions);
  yield* reportSamples(report, dimensions);
}

const seriesLine = (name: string, [labels, value]: readonly [string, number]): string =>
  `${name}${labels === "" ? "" : `{${labels}}`} ${value}`;

const familyLines = ({ name, unit, help, series }: Family): readonly string[] => [
  `# HELP ${name} ${openMetricsHelp(help)}`,
  `# TYPE ${name} gauge`,
  ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
  ...[...series].map((one) => seriesLine(name, one)),
];

/**
 * The report as OpenMetrics, which is also what the node exporter of Prometheus reads from a folder: all are gauges, as both
 * formats know them, and none has a time stamp. What has no data has no series. Periods, the conversations that stand out
 * and the heat map are left out; JSON and CSV have them.
 *
 * @throws MetrikError (exit 2) where there are more than 10,000 series; nothing is ever cut away
 * @example
 * // # HELP metrik_group_first_response_time_p90_seconds First response time, p90. How long …
 * // # TYPE metrik_group_first_response_time_p90_seconds gauge
 * // # UNIT metrik_group_first_response_time_p90_seconds seconds
 * // metrik_group_first_response_time_p90_seconds{channel="email"} 21600
 */
export function renderOpenMetrics(report: Report): string {
  const families = new Families();
  for (const sample of samplesOf(report)) families.add(sample);
  return `${[...families.all.flatMap(familyLines), "# EOF"].join("\n")}\n`;
}
