import type { Words } from "../../language/words.ts";
import type { Report, ReportRow } from "../../report/report.ts";
import { metricValuesIn } from "../metric-value.ts";
import { populationText, readSection, settingsText } from "./accounting.ts";
import { arrangementOf } from "./arrangement.ts";
import { figureColumns, figuresInBands, metricBands } from "./bands.ts";
import { closingSections } from "./closing.ts";
import { volumeCurve } from "./curve.ts";
import { type Column, type Document, paragraph, type Section } from "./document.ts";
import { heatMap } from "./heat-map.ts";
import { footnotes } from "./marks.ts";
import { shareBars } from "./shares.ts";
import { verdictSection } from "./verdicts.ts";

/** Median and p90, or a value and its interval. */
const figures = 2;
const largestShares = 10;

/** The families there are, the known ones in the catalogue's order. */
function familiesOf({ metrics }: Report, titles: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set(metrics.map(({ family }) => family));
  return [...[...titles.keys()].filter((family) => found.has(family)), ...[...found].filter((one) => !titles.has(one))];
}

function metricsSection(report: Report, total: ReportRow, words: Words): Section {
  const measured = metricValuesIn(total, report.metrics).filter(({ metric }) => metric.kind !== "share");
  const arrangement = arrangementOf(report, words);
  const titles = new Map(Object.entries(words.names.families));
  const bands = familiesOf(report, titles).flatMap((family) =>
    metricBands(
      titles.get(family) ?? family,
      measured.filter(({ metric }) => metric.family === family),
      { total, figures, arrangement, words },
    ),
  );
  if (bands.length === 0) return [];
  const columns: readonly Column[] = [{ kind: "label", wraps: true }, ...arrangement.columns(figureColumns(figures))];
  return [{ kind: "table", columns, bands }, ...footnotes(measured, figuresInBands(measured), words)];
}

const shareSections = ({ metrics }: Report, total: ReportRow, words: Words): readonly Section[] =>
  metricValuesIn(total, metrics)
    .filter(({ metric }) => metric.kind === "share")
    .map(({ metric, value }) => shareBars(metric, value, largestShares, words));

/** Everything at a glance: what was read, each metric on a line, and what could not be measured. */
export function digest(report: Report, words: Words): Document {
  const [total] = report.rows;
  const measured =
    total === undefined ? [] : [metricsSection(report, total, words), ...shareSections(report, total, words)];
  return [
    readSection(report, words),
    [paragraph(populationText(report, words), "plain"), paragraph(settingsText(report, words))],
    verdictSection(report, words),
    ...measured,
    volumeCurve(report, words),
    heatMap(report, words),
    ...closingSections(report, words),
  ];
}
