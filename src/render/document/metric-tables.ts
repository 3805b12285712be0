import type { Report, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { readingSection } from "./accounting.ts";
import { type Arrangement, arrangementOf } from "./arrangement.ts";
import { figureColumns, measuredIn, metricBands } from "./bands.ts";
import { toneOf } from "./changes.ts";
import { closingSections } from "./closing.ts";
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
import { dropOrder, figuresOf, type Measured, metricShape, observations, type Shape } from "./figures.ts";
import { heatMap } from "./heat-map.ts";
import { isTotal, labelsOf, labelTitles } from "./labels.ts";
import { footnotes, marked } from "./marks.ts";
import { missingChangesInWords, missingInWords, valueNote } from "./notes.ts";
import { shareTable } from "./shares.ts";
import { verdictSection } from "./verdicts.ts";

/** All metrics of a report that has nothing but totals, in one table. */
function totalsSection(report: Report, total: ReportRow): Section {
  const measured = measuredIn(total, report.metrics);
  if (measured.length === 0) return [];
  const arrangement = arrangementOf(report);
  const bands = metricBands("Metrics", measured, { total, figures: dropOrder.length, arrangement });
  const columns: readonly Column[] = [{ kind: "label" }, ...arrangement.columns(figureColumns(dropOrder.length))];
  return [{ kind: "table", columns, bands }, ...footnotes(measured)];
}

interface GroupedRow extends Measured {
  readonly row: ReportRow;
}

function groupedRows(report: Report, metric: ReportMetric): readonly GroupedRow[] {
  return report.rows.flatMap((row) => {
    const value: Value | undefined = row.values[metric.id];
    return value === undefined ? [] : [{ row, metric, value }];
  });
}

function tableRow(report: Report, grouped: GroupedRow, shape: Shape, arrangement: Arrangement): Row {
  const { row, metric, value } = grouped;
  const [first = "", ...others] = labelsOf(report, row);
  const figures = [observations(value, shape), ...figuresOf[shape].map(({ text }) => text(value, metric.unit))];
  return {
    kind: isTotal(row) ? "total" : "row",
    cells: [marked(first, grouped), ...others, ...arrangement.cells(figures, row, metric, value)],
    tone: toneOf(value),
  };
}

function remarks(rows: readonly GroupedRow[]): readonly Paragraph[] {
  const total = rows.find(({ row }) => isTotal(row));
  const note = total === undefined ? "" : valueNote(total.value);
  const others = rows.filter((row) => row !== total).map(({ value }) => value);
  const texts = [note === "" ? "" : `total: ${note}`, missingInWords(others), missingChangesInWords(others)].filter(
    (text) => text !== "",
  );
  return [...texts.map((text) => paragraph(text)), ...footnotes(rows)];
}

/** One metric in all groups and periods. */
function metricSection(report: Report, metric: ReportMetric, arrangement: Arrangement): Section {
  if (metric.kind === "share") return shareTable(report, metric);
  const rows = groupedRows(report, metric);
  const [first] = rows;
  if (first === undefined) return [];
  const shape = metricShape(metric, first.value);
  const titles = labelTitles(report);
  const labels = titles.map((): Column => ({ kind: "label" }));
  const columns = [...labels, ...arrangement.columns(figureColumns(figuresOf[shape].length))];
  const head = [...titles, ...arrangement.titles(["n", ...figuresOf[shape].map(({ title }) => title)])];
  return [
    heading(metric.title),
    ...listing(columns, { head }, rows, (row) => tableRow(report, row, shape, arrangement)),
    ...remarks(rows),
  ];
}

function measuredSections(report: Report): readonly Section[] {
  const [total, ...others] = report.rows;
  if (total === undefined) return [];
  const arrangement = arrangementOf(report);
  if (others.length > 0) return report.metrics.map((metric) => metricSection(report, metric, arrangement));
  const shares = report.metrics.filter(({ kind }) => kind === "share");
  return [totalsSection(report, total), ...shares.map((metric) => shareTable(report, metric))];
}

/** The metrics that were asked for, in full: one table, or one for each metric where there are groups or periods. */
export function metricTables(report: Report): Document {
  return [
    readingSection(report),
    verdictSection(report),
    ...measuredSections(report),
    heatMap(report),
    ...closingSections(report),
  ];
}
