import { renderOpenMetrics } from "../../../src/render/openmetrics.ts";
import type { Report, ReportMetric, ReportRow } from "../../../src/report/report.ts";
import { shop } from "../../support/report.ts";

export const linesOf = (report: Report): readonly string[] => renderOpenMetrics(report).trimEnd().split("\n");

/** The lines of a report's series: name, labels, number. */
export const seriesOf = (report: Report): readonly string[] => linesOf(report).filter((line) => !line.startsWith("#"));

export const seriesStarting = (report: Report, start: string): readonly string[] =>
  seriesOf(report).filter((line) => line.startsWith(start));

/** A report of nothing but a total. */
export const totalOf = (values: ReportRow["values"], metrics: readonly ReportMetric[]): Report => ({
  ...shop,
  metrics: [...metrics],
  rows: [{ group: {}, period: null, values }],
});
