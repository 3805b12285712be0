import { parseISO } from "date-fns/parseISO";
import type { Diagnostic, Report, ReportInput } from "../../report/report.ts";
import { byFormat, sumInputs } from "../document/accounting.ts";
import { merged, total } from "../document/counts.ts";
import type { DimensionLabels } from "./dimensions.ts";
import type { Sample } from "./sample.ts";

type Counts = Readonly<Record<string, number>>;

const instant = (name: string, help: string, time: string | undefined | null): readonly Sample[] =>
  time == null
    ? []
    : [{ name: `${name} timestamp`, unit: "seconds", help, labels: {}, value: parseISO(time).getTime() / 1000 }];

function timeSamples({ asOf, period, comparison }: Report): readonly Sample[] {
  return [
    ...instant("report as of", "The clock of the report, by default the newest time in the data.", asOf),
    ...instant("report period start", "Start of the range that the numbers cover.", period?.from),
    ...instant("report period end", "End of the range that the numbers cover.", period?.to),
    ...instant("report comparison start", "Start of the range compared with.", comparison?.from),
    ...instant("report comparison end", "End of the range compared with.", comparison?.to),
  ];
}

const info = (name: string, help: string, labels: Sample["labels"]): Sample => ({
  name: `${name} info`,
  help,
  labels,
  value: 1,
});

const settings = ({ metrik, timeZone, hours }: Report): Sample =>
  info("report", "What the report was made by and with.", { version: metrik, time_zone: timeZone, hours });

/** What a label stands for, where the dimension itself has another name. */
const dimensionSamples = ({ by }: Report, dimensions: DimensionLabels): readonly Sample[] =>
  by
    .filter((dimension) => dimensions.of(dimension) !== dimension)
    .map((dimension) =>
      info("dimension", "The dimension that a label stands for.", { label: dimensions.of(dimension), dimension }),
    );

function counted(name: string, help: string, label: string, counts: Counts, labels: Sample["labels"] = {}): Sample[] {
  return Object.entries(counts).map(([key, value]) => ({ name, help, labels: { ...labels, [label]: key }, value }));
}

/**
 * The inputs of a format as one: names of files change from day to day, and series must not. Over the outcomes its records
 * sum up to those that were read.
 */
function inputSamples(format: string, inputs: readonly ReportInput[]): readonly Sample[] {
  const { used, rejected, duplicates, blank } = sumInputs(inputs);
  const outcomes = { used, rejected: total(rejected), duplicate: duplicates, blank };
  return [
    ...counted("input records", "Records that were read, by what became of them.", "outcome", outcomes, { format }),
    ...counted("input rejected records", "Records that were rejected, by reason.", "reason", rejected, { format }),
  ];
}

function populationSamples({ population: { conversations, excluded } }: Report): readonly Sample[] {
  const help = "Conversations that are in no number, by reason.";
  return [
    { name: "population conversations", help: "Conversations of the report.", labels: {}, value: conversations },
    ...counted("population excluded conversations", help, "reason", excluded),
  ];
}

function diagnosticSamples(diagnostics: readonly Diagnostic[]): readonly Sample[] {
  const counts = merged(diagnostics.map(({ code, count }) => ({ [code]: count })));
  return counted("diagnostic occurrences", "How often something was odd in the data, by its code.", "code", counts);
}

/** Everything in a report that is neither a metric's value nor a verdict. */
export const accountingSamples = (report: Report, dimensions: DimensionLabels): readonly Sample[] => [
  settings(report),
  ...dimensionSamples(report, dimensions),
  ...timeSamples(report),
  ...[...byFormat(report.inputs)].flatMap(([format, inputs]) => inputSamples(format, inputs)),
  ...populationSamples(report),
  ...diagnosticSamples(report.diagnostics),
];
