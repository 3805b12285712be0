import type { Report } from "../report/report.ts";
import { accountingFields } from "./csv/accounting.ts";
import { type Columns, columnsOf, leadingColumns, lineOf } from "./csv/columns.ts";
import { csvText } from "./csv/text.ts";
import { valueLines } from "./csv/values.ts";
import { verdictLines } from "./csv/verdicts.ts";
import type { RenderOptions } from "./renderer.ts";

/** The names of the columns; a dimension may bear the name of a column of ours, or the one that it would get then. */
function titlesOf({ dimensions, others }: Columns): readonly string[] {
  const taken: readonly string[] = [...leadingColumns, ...others];
  const isTaken = (name: string): boolean =>
    taken.includes(name) || (name.startsWith("by_") && dimensions.includes(name.slice(3)) && isTaken(name.slice(3)));
  return [...leadingColumns, ...dimensions.map((name) => (isTaken(name) ? `by_${name}` : name)), ...others];
}

/**
 * The report in long form, one number a line, as a pivot table likes it. `scope` tells the lines apart: report, input,
 * population, value, unmeasurable, diagnostic; of a report with gates also judgement and verdict, the latter one line a gate
 * with columns of its own behind the others. Numbers are the machine's: seconds, fractions. The layout of verdicts leaves
 * out the values.
 */
export function renderCsv(report: Report, { layout }: Pick<RenderOptions, "layout">): string {
  const columns = columnsOf(report);
  const lines = [
    titlesOf(columns),
    ...accountingFields(report).map((fields) => lineOf(fields, columns)),
    ...(report.gates === undefined ? [] : verdictLines(report.gates, columns)),
    ...(layout === "verdicts" ? [] : valueLines(report, columns)),
  ];
  return csvText(lines);
}
