import type { Report } from "../../report/report.ts";
import { figureColumns, figureRows, rowOf } from "./figures.ts";
import type { Sheet } from "./sheet.ts";

/** Every metric over the whole range, and those that the inputs cannot tell. */
export function totalsSheet({ metrics, rows: [total], unmeasurable }: Report): Sheet {
  const measured = metrics.flatMap((metric) =>
    figureRows(metric, total.values[metric.id]).map((row) => [metric.family, ...row]),
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
