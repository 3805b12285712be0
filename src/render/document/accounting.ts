import type { Comparison } from "../../report/comparison.ts";
import type { Report, ReportInput, ReportMetric } from "../../report/report.ts";
import { countText } from "../numbers.ts";
import { localDays, localMinute, localSpan } from "./dates.ts";
import { type Column, listing, type Paragraph, paragraph, type Row, type Section } from "./document.ts";
import { plural, tally, total } from "./words.ts";

const sums = ["records", "used", "rejected", "duplicate", "blank"];
const head = ["", "format", ...sums];
const columns: readonly Column[] = [
  { kind: "label" },
  { kind: "label" },
  ...sums.map((): Column => ({ kind: "number" })),
];

type Sums = Omit<ReportInput, "path" | "format">;

function cellsOf({ records, used, rejected, duplicates, blank }: Sums): readonly string[] {
  return [records, used, total(rejected), duplicates, blank].map(countText);
}

function noteOf(rejected: Readonly<Record<string, number>>): string {
  return total(rejected) === 0 ? "" : `rejected: ${tally(rejected)}`;
}

const inputRow = (input: ReportInput): Row => ({
  kind: "row",
  cells: [input.path, input.format, ...cellsOf(input)],
  note: noteOf(input.rejected),
});

function addCounts(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = new Map(Object.entries(first));
  for (const [reason, count] of Object.entries(second)) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return Object.fromEntries(sums);
}

/** All inputs added up. */
function sumInputs(inputs: readonly ReportInput[]): Sums {
  const nothing: Sums = { records: 0, used: 0, rejected: {}, duplicates: 0, blank: 0 };
  return inputs.reduce<Sums>(
    (sums, input) => ({
      records: sums.records + input.records,
      used: sums.used + input.used,
      rejected: addCounts(sums.rejected, input.rejected),
      duplicates: sums.duplicates + input.duplicates,
      blank: sums.blank + input.blank,
    }),
    nothing,
  );
}

/** What became of every record, input by input; of several inputs the total first. */
export function readSection({ inputs }: Report): Section {
  const sum: Row = { kind: "total", cells: ["total", "", ...cellsOf(sumInputs(inputs))] };
  const rows = inputs.map(inputRow);
  return listing(columns, { title: "Read", head }, inputs.length > 1 ? [sum, ...rows] : rows, (row) => row);
}

/** The same in one sentence. */
function readParagraph({ inputs }: Pick<Report, "inputs">): Paragraph {
  const { records, used, rejected, duplicates, blank } = sumInputs(inputs);
  const reasons = tally(rejected);
  const source = inputs.length === 1 ? inputs[0].path : plural(inputs.length, "file");
  return paragraph(
    `Read ${plural(records, "record")} from ${source}: ${countText(used)} used, ` +
      `${countText(total(rejected))} rejected${reasons === "" ? "" : ` (${reasons})`}, ` +
      `${countText(duplicates)} duplicate, ${countText(blank)} blank`,
  );
}

/** Which conversations the numbers are about, and which not. */
export function populationText({ population }: Pick<Report, "population">): string {
  const excluded = tally(population.excluded);
  const without = excluded === "" ? "none excluded" : `excluded ${excluded}`;
  return `${plural(population.conversations, "conversation")}; ${without}`;
}

type Settings = Pick<
  Report,
  "period" | "comparison" | "asOf" | "timeZone" | "hours" | "calendars" | "attribute" | "metrik"
> & {
  readonly metrics: readonly ReportMetric[];
};

/** When, on which clock, by which version. */
export function settingsText(settings: Settings): string {
  const { period, comparison, asOf, timeZone, attribute, metrik } = settings;
  return [
    period === null ? "no period" : localDays(period, timeZone),
    ...(comparison === undefined ? [] : [comparisonText(comparison, timeZone)]),
    timeZone,
    clocksText(settings),
    ...(attribute === undefined ? [] : [instants[attribute]]),
    ...(asOf === null ? [] : [`as of ${localMinute(asOf, timeZone)}`]),
    `metrik ${metrik}`,
  ].join(", ");
}

const instants = {
  created: "durations and ratings in the period of the creation",
  event: "rates in the period of the end",
} as const;

const choices: Readonly<Record<Comparison["kind"], string>> = {
  previous: "just before",
  "year-ago": "a year before",
  range: "",
  report: "a saved report",
};

/** What the report is compared with, and that it is but a part where the report's period is not over. */
function comparisonText(comparison: Comparison, timeZone: string): string {
  const details = [choices[comparison.kind], comparison.partial ? "as much as has passed" : ""];
  const text = details.filter((detail) => detail !== "").join(", ");
  return `compared with ${localSpan(comparison, timeZone)}${text === "" ? "" : ` (${text})`}`;
}

/** The clock of the report; where business hours are counted at all, with the calendars that say when they are. */
function clocksText({ hours, calendars, metrics }: Settings): string {
  const names = calendars.map(({ name }) => name).join(", ");
  const business = names === "" ? "business hours" : `business hours (${names})`;
  if (hours === "business") return business;
  return metrics.some((metric) => metric.hours === "business")
    ? `calendar hours, ${business} where named`
    : "calendar hours";
}

/** What was read, and what the numbers are about, in a few lines. */
export const readingSection = (report: Settings & Pick<Report, "inputs" | "population">): Section => [
  readParagraph(report),
  paragraph(`${populationText(report)}; ${settingsText(report)}`),
];
