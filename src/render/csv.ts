import { stringify } from "csv-stringify/sync";
import type { Report } from "../report/report.ts";
import { accountingFields } from "./csv/accounting.ts";
import { leadingColumns, lineOf, otherColumns } from "./csv/columns.ts";
import { valueLines } from "./csv/values.ts";

/**
 * What csv-stringify's guard against formulas leaves open: cells that begin with a line feed, NUL or space; and lines of
 * a cell that a CI log would take for a command.
 */
const guarded = (text: string): string =>
  text.replace(/^[\s\0]/, "'$&").replace(/(?<=[\r\n]\s*):(?=:)|#(?=#(?:vso)?\[)/g, "$&'");

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
  return stringify(lines, { cast: { string: guarded }, escape_formulas: true, quoted_match: /[\r\n]/ });
}
