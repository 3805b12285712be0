import type { Report } from "../report/report.ts";
import { accountingFields } from "./csv/accounting.ts";
import { leadingColumns, lineOf, otherColumns } from "./csv/columns.ts";
import { csvText } from "./csv/text.ts";
import { valueLines } from "./csv/values.ts";

/** A dimension may bear the name of a column of ours. */
function dimensionTitle(name: string): string {
  const taken: readonly string[] = [...leadingColumns, ...otherColumns];
  return taken.includes(name) ? `by_${name}` : name;
}

/**
 * The report in long form, one number a line, as a pivot table likes it. `scope` tells the lines apart: report, input,
 * population, value, unmeasurable, diagnostic. Numbers are the machine's: seconds, fractions.
 */
export function renderCsv(report: Report): string {
  const noGroup = report.by.map(() => undefined);
  const lines = [
    [...leadingColumns, ...report.by.map(dimensionTitle), ...otherColumns],
    ...accountingFields(report).map((fields) => lineOf(fields, noGroup)),
    ...valueLines(report),
  ];
  return csvText(lines);
}
