import type { Words } from "../../language/words.ts";
import type { Report, ReportMetric, ReportRow } from "../../report/report.ts";
import { type MetricValue, metricValuesIn } from "../metric-value.ts";
import { metricsSideBySide } from "../side-by-side.ts";
import { type Column, heading, listing, paragraph, type Section } from "./document.ts";
import { headlineText, headlineTitle } from "./figures.ts";
import { isTotal, labelColumns, labelsOf, labelTitles } from "./labels.ts";
import { marked, signMeanings } from "./marks.ts";

/** Two tables below each other are soon compared. */
const fewestMetrics = 3;

/** Where there is no room, the last metrics go first, each together with its signs. */
const columnsAt = (place: number, measured: readonly MetricValue[], words: Words): readonly Column[] => [
  { kind: "number", titleWraps: true, drop: place },
  { kind: "word", drop: place, meanings: signMeanings(measured, words) },
];

function cellsOf(row: ReportRow, metric: ReportMetric, words: Words): readonly string[] {
  const [measured] = metricValuesIn(row, [metric]);
  if (measured === undefined) return ["", ""];
  return [headlineText(measured, words), marked("", measured).trimStart()];
}

/** The groups and periods of a report with several metrics, and of each metric the one number that it is known by. */
export function sideBySide(report: Report, words: Words): Section {
  const { sideBySide: texts } = words.tables;
  const metrics = metricsSideBySide(report, report.rows);
  if (metrics.length < fewestMetrics) return [];
  const measured = metrics.map((metric) => report.rows.flatMap((row) => metricValuesIn(row, [metric])));
  const titles = measured.flatMap(([first]) => [headlineTitle(first, words), ""]);
  const columns = measured.flatMap((values, place) => columnsAt(place, values, words));
  return [
    heading(texts.heading),
    ...listing(
      [...labelColumns(report), ...columns],
      { head: [...labelTitles(report, words), ...titles] },
      report.rows,
      (row) => ({
        kind: isTotal(row) ? "total" : "row",
        cells: [...labelsOf(report, row, words), ...metrics.flatMap((metric) => cellsOf(row, metric, words))],
      }),
      words,
    ),
    paragraph(texts.more),
  ];
}
