import type { Words } from "../../language/words.ts";
import type { Figures, PartValue, ReportRow, Unit, Value } from "../../report/report.ts";
import type { MetricValue } from "../metric-value.ts";
import type { Arrangement } from "./arrangement.ts";
import { toneOf } from "./changes.ts";
import type { Band, Column, Row } from "./document.ts";
import { dropOrder, figuresOfShape, metricShape, observations, type Shape } from "./figures.ts";
import { marked } from "./marks.ts";
import { partNote, partsOfShape, valueNote } from "./notes.ts";

/** How the rows of a report's total look. */
export interface BandLayout {
  readonly total: ReportRow;
  /** How many figures they show at most. */
  readonly figures: number;
  readonly arrangement: Arrangement;
  readonly words: Words;
}

/** The columns of n and of at most so many figures. */
export const figureColumns = (figures: number): readonly Column[] => [
  { kind: "number" },
  ...dropOrder.slice(0, figures).map((drop): Column => ({ kind: "number", drop })),
];

const padded = (cells: readonly string[], length: number): readonly string[] =>
  Array.from({ length }, (_, index) => cells[index] ?? "");

function figureCells(
  figures: Figures,
  shape: Shape,
  unit: Unit,
  { words, figures: count }: BandLayout,
): readonly string[] {
  const texts = figuresOfShape[shape].slice(0, count).map(({ text }) => text(figures, unit, words));
  return [observations(figures, shape, words), ...padded(texts, count)];
}

function partRow(part: PartValue, shape: Shape, layout: BandLayout): Row {
  const { arrangement, words } = layout;
  const cells = arrangement.cellsOfPart(figureCells(part, shape, part.unit, layout), part);
  return { kind: "part", cells: [words.say(part.title), ...cells], note: partNote(part, words) };
}

function metricRows(measured: MetricValue, shape: Shape, layout: BandLayout): readonly Row[] {
  const { metric, value } = measured;
  const { arrangement, total, words } = layout;
  const parts = partsOfShape(value, shape);
  const cells = arrangement.cells(figureCells(value, shape, metric.unit, layout), total, metric, value);
  const name = marked(words.say(metric.title), measured);
  const row: Row = { kind: "row", cells: [name, ...cells], tone: toneOf(value), note: valueNote(value, words, parts) };
  return [row, ...parts.map((part) => partRow(part, shape, layout))];
}

/** A band's titles, without those that no row has a figure under. */
function titlesOver(
  rows: readonly Row[],
  shape: Shape,
  { figures, arrangement, words }: BandLayout,
): readonly string[] {
  const { n, figures: names } = words.tables;
  const titles = [n, ...figuresOfShape[shape].slice(0, figures).map(({ title }) => names[title])];
  return ["", ...arrangement.titles(padded(titles, figures + 1))].map((title, index) =>
    rows.some(({ cells }) => cells[index] !== "") ? title : "",
  );
}

/** All that has a row in the bands of some metrics: what they come to, and the parts that stand under them. */
export const figuresInBands = (measured: readonly MetricValue[]): readonly (Value | PartValue)[] =>
  measured.flatMap(({ metric, value }) => [value, ...partsOfShape(value, metricShape(metric, value))]);

/** Metrics as bands of one shape each, so that every number stands under its own title; the first band has the title. */
export function metricBands(title: string, measured: readonly MetricValue[], layout: BandLayout): readonly Band[] {
  const shapes = [...new Set(measured.map(({ metric, value }) => metricShape(metric, value)))];
  return shapes.map((shape, index) => {
    const alike = measured.filter(({ metric, value }) => metricShape(metric, value) === shape);
    const rows = alike.flatMap((one) => metricRows(one, shape, layout));
    return { title: index === 0 ? title : "", head: titlesOver(rows, shape, layout), rows };
  });
}
