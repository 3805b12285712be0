import type { Report } from "../../report/report.ts";
import { figureColumns, figureRows } from "./figures.ts";
import type { Sheet } from "./sheet.ts";

/** Every metric over the whole range, and those that the inputs cannot tell. */
export function totalsSheet({ metrics, rows: [total], unmeasurable }: Report): Sheet {
  const measured = metrics.flatMap((metric) =>
    figureRows(metric, total.values[metric.id]).map((row) => [metric.family, ...row]),
  );
  const notesAt = figureColumns.length;
  const untold = unmeasurable.map(({ title, reason }) => {
    const row = Array.from({ length: notesAt + 1 }, (): string | undefined => undefined);
    return row.with(1, title).with(notesAt, `not measurable here: ${reason}`);
  });
  return {
    name: "Totals",
    columns: [{ title: "Family", width: 11 }, ...figureColumns],
    rows: [...measured, ...untold],
  };
}
