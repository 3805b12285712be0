import type { Words } from "../../language/words.ts";
import type { Report, ReportMetric, ReportRow } from "../../report/report.ts";
import { type MetricValue, metricValuesIn } from "../metric-value.ts";
import { readingSection } from "./accounting.ts";
import { type Arrangement, arrangementOf } from "./arrangement.ts";
import { figureColumns, figuresInBands, metricBands } from "./bands.ts";
import { toneOf } from "./changes.ts";
import { closingSections } from "./closing.ts";
import { type Distributions, distributionsOf } from "./distribution.ts";
import {
  type Column,
  type Document,
  heading,
  listing,
  type Paragraph,
  paragraph,
  type Row,
  type Section,
} from "./document.ts";
import { dropOrder, dropOrderBeside, figuresOfShape, metricShape, observations, type Shape } from "./figures.ts";
import { heatMap } from "./heat-map.ts";
import { isTotal, labelColumns, labelsOf, labelTitles } from "./labels.ts";
import { footnotes, marked } from "./marks.ts";
import { missingChangesInWords, missingInWords, valueNote } from "./notes.ts";
import { shareTable } from "./shares.ts";
import { sideBySide } from "./side-by-side.ts";
import { verdictSection } from "./verdicts.ts";

/** All metrics of a report that has nothing but totals, in one table. */
function totalsSection(report: Report, total: ReportRow, words: Words): Section {
  const measured = metricValuesIn(total, report.metrics).filter(({ metric }) => metric.kind !== "share");
  if (measured.length === 0) return [];
  const arrangement = arrangementOf(report, words);
  const bands = metricBands(words.tables.metrics, measured, { total, figures: dropOrder.length, arrangement, words });
  const columns: readonly Column[] = [{ kind: "label" }, ...arrangement.columns(figureColumns(dropOrder.length))];
  return [{ kind: "table", columns, bands }, ...footnotes(measured, figuresInBands(measured), words)];
}

interface GroupedRow extends MetricValue {
  readonly row: ReportRow;
}

const groupedRows = ({ rows }: Report, metric: ReportMetric): readonly GroupedRow[] =>
  rows.flatMap((row) => metricValuesIn(row, [metric]).map((one) => ({ ...one, row })));

/** How the rows of a table look. */
interface RowLayout {
  readonly shape: Shape;
  readonly arrangement: Arrangement;
  readonly distributions: Distributions | undefined;
  readonly words: Words;
}

function tableRow(report: Report, grouped: GroupedRow, { shape, arrangement, distributions, words }: RowLayout): Row {
  const { row, metric, value } = grouped;
  const [first = "", ...others] = labelsOf(report, row, words);
  const texts = figuresOfShape[shape].map(({ text }) => text(value, metric.unit, words));
  const figures = [observations(value, shape, words), ...texts];
  return {
    kind: isTotal(row) ? "total" : "row",
    cells: [
      marked(first, grouped),
      ...others,
      ...arrangement.cells(figures, row, metric, value),
      ...(distributions === undefined ? [] : [distributions.of(value)]),
    ],
    tone: toneOf(value),
  };
}

function remarks(rows: readonly GroupedRow[], words: Words): readonly Paragraph[] {
  const total = rows.find(({ row }) => isTotal(row));
  const note = total === undefined ? "" : valueNote(total.value, words);
  const values = rows.map(({ value }) => value);
  const others = values.filter((value) => value !== total?.value);
  const texts = [
    note === "" ? "" : words.notes.total(note),
    missingInWords(others, words),
    missingChangesInWords(others, words),
  ].filter((text) => text !== "");
  return [...texts.map((text) => paragraph(text)), ...footnotes(rows, values, words)];
}

/** One metric in all groups and periods. */
function metricSection(report: Report, metric: ReportMetric, { arrangement, isDetailed, words }: TableLayout): Section {
  if (metric.kind === "share") return shareTable(report, metric, words);
  const rows = groupedRows(report, metric);
  const [first] = rows;
  if (first === undefined) return [];
  const values = rows.map(({ value }) => value);
  const distributions = isDetailed ? distributionsOf(values, metric, words) : undefined;
  const shape = metricShape(metric, first.value);
  const titles = labelTitles(report, words);
  const figures = arrangement.columns(figureColumns(figuresOfShape[shape].length));
  const columns = [...labelColumns(report), ...figures, ...(distributions === undefined ? [] : [distributionColumn])];
  const { n, figures: named, distribution } = words.tables;
  const head = [
    ...titles,
    ...arrangement.titles([n, ...figuresOfShape[shape].map(({ title }) => named[title])]),
    ...(distributions === undefined ? [] : [distribution]),
  ];
  const rowOf = (row: GroupedRow): Row => tableRow(report, row, { shape, arrangement, distributions, words });
  return [
    heading(words.say(metric.title)),
    ...listing(columns, { head }, rows, rowOf, words),
    ...remarks(rows, words),
    ...(distributions === undefined ? [] : [paragraph(distributions.note)]),
  ];
}

const distributionColumn: Column = { kind: "bar", drop: dropOrderBeside.trend };

/** How the tables of a report look. */
interface TableLayout {
  readonly arrangement: Arrangement;
  /** Whether each row has a small histogram. */
  readonly isDetailed: boolean;
  readonly words: Words;
}

function measuredSections(report: Report, words: Words, isDetailed: boolean): readonly Section[] {
  const [total, ...others] = report.rows;
  if (total === undefined) return [];
  const arrangement = arrangementOf(report, words);
  if (others.length > 0) {
    return [
      sideBySide(report, words),
      ...report.metrics.map((metric) => metricSection(report, metric, { arrangement, isDetailed, words })),
    ];
  }
  const shares = report.metrics.filter(({ kind }) => kind === "share");
  return [totalsSection(report, total, words), ...shares.map((metric) => shareTable(report, metric, words))];
}

/** The metrics that were asked for, in full: one table, or one for each metric where there are groups or periods. */
export const metricTables = (report: Report, words: Words): Document => tablesOf(report, words, false);

/** The same, with a small histogram in each row of a group. */
export const distributionTables = (report: Report, words: Words): Document => tablesOf(report, words, true);

function tablesOf(report: Report, words: Words, isDetailed: boolean): Document {
  return [
    readingSection(report, words),
    verdictSection(report, words),
    ...measuredSections(report, words, isDetailed),
    heatMap(report, words),
    ...closingSections(report, words),
  ];
}
