import { addToList } from "../../add-to-list.ts";
import type { Words } from "../../language/words.ts";
import type { Comparison } from "../../report/comparing/comparison.ts";
import type { Report, ReportInput, ReportMetric } from "../../report/report.ts";
import { joined } from "../joined.ts";
import { merged, tally, total } from "./counts.ts";
import { type Column, listing, paragraph, type Row, type Section } from "./document.ts";

const number: Column = { kind: "number" };
const columns: readonly Column[] = [{ kind: "label" }, { kind: "label" }, number, number, number, number, number];

type Sums = Omit<ReportInput, "path" | "format">;

function cellsOf({ records, used, rejected, duplicates, blank }: Sums, { format }: Words): readonly string[] {
  return [records, used, total(rejected), duplicates, blank].map(format.count);
}

/** The codes of rejections stand in the list of rejects as well: they are the same in every language. */
const rejectedText = (rejected: Readonly<Record<string, number>>, words: Words): string =>
  tally(rejected, words, String);

const inputRow = (input: ReportInput, words: Words): Row => ({
  kind: "row",
  cells: [input.path, input.format, ...cellsOf(input, words)],
  note: total(input.rejected) === 0 ? "" : words.reading.rejected(rejectedText(input.rejected, words)),
});

/** All inputs added up. */
export function sumInputs(inputs: readonly ReportInput[]): Sums {
  const sumOf = (count: (input: ReportInput) => number): number => inputs.reduce((sum, input) => sum + count(input), 0);
  return {
    records: sumOf(({ records }) => records),
    used: sumOf(({ used }) => used),
    rejected: merged(inputs.map(({ rejected }) => rejected)),
    duplicates: sumOf(({ duplicates }) => duplicates),
    blank: sumOf(({ blank }) => blank),
  };
}

/** The inputs of each format, in the order in which the formats come first. */
export function byFormat(inputs: readonly ReportInput[]): ReadonlyMap<string, readonly ReportInput[]> {
  const formats = new Map<string, ReportInput[]>();
  for (const input of inputs) addToList(formats, input.format, input);
  return formats;
}

/** More files, such as an export for each day of a year, would push the numbers out of sight. */
const mostFiles = 20;

/** Files of one format as if they were one. */
const asOne = (inputs: readonly ReportInput[], words: Words): ReportInput =>
  inputs.length === 1
    ? inputs[0]
    : { ...sumInputs(inputs), path: words.reading.files(inputs.length), format: inputs[0].format };

/** Whether what became of a file's records deserves a look: some were rejected, or none was used. */
const isOdd = ({ rejected, used }: ReportInput): boolean => total(rejected) > 0 || used === 0;

/** The inputs one by one; of many the sums of each format, and one by one those that are odd. */
function inputsTold(inputs: readonly ReportInput[], words: Words): readonly ReportInput[] {
  if (inputs.length <= mostFiles) return inputs;
  const sound = byFormat(inputs.filter((input) => !isOdd(input)));
  return [...[...sound.values()].map((alike) => asOne(alike, words)), ...inputs.filter(isOdd)];
}

/** What became of every record, input by input; of several inputs the total first. */
export function readSection({ inputs }: Report, words: Words): Section {
  const { title, head, total } = words.reading;
  const sum: Row = { kind: "total", cells: [total, "", ...cellsOf(sumInputs(inputs), words)] };
  const rows = inputsTold(inputs, words).map((input) => inputRow(input, words));
  return listing(
    columns,
    { title, head: ["", ...head] },
    inputs.length > 1 ? [sum, ...rows] : rows,
    (row) => row,
    words,
  );
}

/** The same in one sentence. */
export function readText({ inputs }: Pick<Report, "inputs">, words: Words): string {
  const sums = sumInputs(inputs);
  const source = inputs.length === 1 ? inputs[0].path : words.reading.files(inputs.length);
  const counts = { ...sums, rejected: total(sums.rejected) };
  return words.reading.summary(counts, source, rejectedText(sums.rejected, words));
}

/** Which conversations the numbers are about, and which not. */
export const populationText = ({ population }: Pick<Report, "population">, words: Words): string =>
  words.reading.population(population.conversations, tally(population.excluded, words, words.names.exclusion));

type Settings = Pick<
  Report,
  "period" | "comparison" | "asOf" | "timeZone" | "hours" | "calendars" | "attribute" | "credit" | "metrik"
> & {
  readonly metrics: readonly ReportMetric[];
};

/** When, on which clock, to whose credit, by which version. */
export function settingsText(report: Settings, words: Words): string {
  const { period, comparison, asOf, timeZone, attribute, credit, metrik } = report;
  const { format, settings } = words;
  return [
    period === null ? settings.noPeriod : format.span(period, timeZone),
    ...(comparison === undefined ? [] : [comparisonText(comparison, timeZone, words)]),
    timeZone,
    clocksText(report, words),
    ...(attribute === undefined ? [] : [settings.attribute[attribute]]),
    ...(credit === undefined ? [] : [settings.credit[credit]]),
    ...(asOf === null ? [] : [settings.asOf(format.minute(asOf, timeZone))]),
    `metrik ${metrik}`,
  ].join(", ");
}

/** What the report is compared with, and that it is but a part where the report's period is not over. */
function comparisonText(comparison: Comparison, timeZone: string, { format, settings }: Words): string {
  const text = joined([settings.comparison[comparison.kind], comparison.partial ? settings.partial : ""], ", ");
  return `${settings.comparedWith(format.span(comparison, timeZone))}${text === "" ? "" : ` (${text})`}`;
}

/** The clock of the report; where business hours are counted at all, with the calendars that say when they are. */
function clocksText({ hours, calendars, metrics }: Settings, { settings }: Words): string {
  const names = calendars.map(({ name }) => name).join(", ");
  const business = names === "" ? settings.hours.business : `${settings.hours.business} (${names})`;
  if (hours === "business") return business;
  return metrics.some((metric) => metric.hours === "business")
    ? settings.businessWhereNamed(business)
    : settings.hours.calendar;
}

/** What was read, and what the numbers are about, in a few lines. */
export const readingSection = (report: Settings & Pick<Report, "inputs" | "population">, words: Words): Section => [
  paragraph(readText(report, words)),
  paragraph(`${populationText(report, words)}; ${settingsText(report, words)}`),
];
