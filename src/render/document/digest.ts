import type { Report, ReportRow } from "../../report/report.ts";
import { populationText, readSection, settingsText } from "./accounting.ts";
import { arrangementOf } from "./arrangement.ts";
import { figureColumns, measuredIn, metricBands } from "./bands.ts";
import { closingSections } from "./closing.ts";
import { volumeCurve } from "./curve.ts";
import { type Column, type Document, paragraph, type Section } from "./document.ts";
import { heatMap } from "./heat-map.ts";
import { footnotes } from "./marks.ts";
import { shareBars } from "./shares.ts";
import { verdictSection } from "./verdicts.ts";

const familyTitles = new Map([
  ["volume", "Volume"],
  ["speed", "Speed"],
  ["outcome", "Outcome"],
  ["effort", "Effort"],
  ["voice", "Voice of the customer"],
  ["business", "Business"],
]);

/** Median and p90, or a value and its interval. */
const figures = 2;
const largestShares = 10;

/** The families there are, the known ones in the catalogue's order. */
function familiesOf({ metrics }: Report): readonly string[] {
  const found = new Set(metrics.map(({ family }) => family));
  const known = [...familyTitles.keys()];
  return [...known.filter((family) => found.has(family)), ...[...found].filter((family) => !known.includes(family))];
}

function metricsSection(report: Report, total: ReportRow): Section {
  const measured = measuredIn(total, report.metrics);
  const arrangement = arrangementOf(report);
  const bands = familiesOf(report).flatMap((family) =>
    metricBands(
      familyTitles.get(family) ?? family,
      measured.filter(({ metric }) => metric.family === family),
      { total, figures, arrangement },
    ),
  );
  if (bands.length === 0) return [];
  const columns: readonly Column[] = [{ kind: "label" }, ...arrangement.columns(figureColumns(figures))];
  return [{ kind: "table", columns, bands }, ...footnotes(measured)];
}

const shareSections = ({ metrics }: Report, total: ReportRow): readonly Section[] =>
  metrics
    .filter(({ kind }) => kind === "share")
    .map((metric) => {
      const value = total.values[metric.id];
      return value === undefined ? [] : shareBars(metric, value, largestShares);
    });

/** Everything at a glance: what was read, each metric on a line, and what could not be measured. */
export function digest(report: Report): Document {
  const [total] = report.rows;
  const measured = total === undefined ? [] : [metricsSection(report, total), ...shareSections(report, total)];
  return [
    readSection(report),
    [paragraph(populationText(report), "plain"), paragraph(settingsText(report))],
    verdictSection(report),
    ...measured,
    volumeCurve(report),
    heatMap(report),
    ...closingSections(report),
  ];
}
