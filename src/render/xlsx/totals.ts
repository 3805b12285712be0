import type { Report } from "../../report/report.ts";
import { metricValuesIn } from "../metric-value.ts";
import { figureColumns, figureRows, rowOf } from "./figures.ts";
import type { Sheet } from "./sheet.ts";

/** Every metric over the whole range, and those that the inputs cannot tell. */
export function totalsSheet({ metrics, rows: [total], unmeasurable }: Report): Sheet {
  const measured = metricValuesIn(total, metrics).flatMap(({ metric, value }) =>
    figureRows(metric, value).map((row) => [metric.family, ...row]),
  );
  const untold = unmeasurable.map(({ title, reason }) => [
    undefined,
    ...rowOf({ metric: title, notes: `not measurable here: ${reason}` }),
  ]);
  return {
    name: "Totals",
    columns: [{ title: "Family", width: 11 }, ...figureColumns],
    rows: [...measured, ...untold],
  };
}
