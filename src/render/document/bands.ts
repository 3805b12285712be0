import type { PartValue, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import type { Band, Column, Row } from "./document.ts";
import { dropOrder, type Figures, figuresOf, type Measured, metricShape, observations, type Shape } from "./figures.ts";
import { marked } from "./marks.ts";
import { partNote, partsOfShape, valueNote } from "./notes.ts";

/** The metrics that the total has a value for. Shares of categories have tables of their own. */
export function measuredIn(total: ReportRow, metrics: readonly ReportMetric[]): readonly Measured[] {
  return metrics.flatMap((metric) => {
    const value: Value | undefined = total.values[metric.id];
    return value === undefined || metric.kind === "share" ? [] : [{ metric, value }];
  });
}

/** The columns of n and of at most so many figures. */
export const figureColumns = (figures: number): readonly Column[] => [
  { kind: "number" },
  ...dropOrder.slice(0, figures).map((drop): Column => ({ kind: "number", drop })),
];

const padded = (cells: readonly string[], length: number): readonly string[] =>
  Array.from({ length }, (_, index) => cells[index] ?? "");

function figureCells(figures: Figures, shape: Shape, unit: string, count: number): readonly string[] {
  const texts = figuresOf[shape].slice(0, count).map(({ text }) => text(figures, unit));
  return [observations(figures, shape), ...padded(texts, count)];
}

function partRow(part: PartValue, shape: Shape, count: number): Row {
  return { kind: "part", cells: [part.title, ...figureCells(part, shape, part.unit, count)], note: partNote(part) };
}

function metricRows(measured: Measured, shape: Shape, count: number): readonly Row[] {
  const { metric, value } = measured;
  const parts = partsOfShape(value, shape);
  const cells = [marked(metric.title, measured), ...figureCells(value, shape, metric.unit, count)];
  const row: Row = { kind: "row", cells, note: valueNote(value, parts) };
  return [row, ...parts.map((part) => partRow(part, shape, count))];
}

/** A band's titles, without those that no row has a figure under. */
function titlesOver(rows: readonly Row[], shape: Shape, count: number): readonly string[] {
  const titles = ["", "n", ...figuresOf[shape].slice(0, count).map(({ title }) => title)];
  return padded(titles, count + 2).map((title, index) => (rows.some(({ cells }) => cells[index] !== "") ? title : ""));
}

/** Metrics as bands of one shape each, so that every number stands under its own title; the first band has the title. */
export function metricBands(title: string, measured: readonly Measured[], count: number): readonly Band[] {
  const shapes = [...new Set(measured.map(({ metric, value }) => metricShape(metric, value)))];
  return shapes.map((shape, index) => {
    const alike = measured.filter(({ metric, value }) => metricShape(metric, value) === shape);
    const rows = alike.flatMap((one) => metricRows(one, shape, count));
    return { title: index === 0 ? title : "", head: titlesOver(rows, shape, count), rows };
  });
}
