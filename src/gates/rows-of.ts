import type { Report, ReportRow } from "../report/report.ts";
import type { ScopeTerm } from "./gate.ts";
import { termText } from "./print-gate.ts";

/**
 * The rows of a report that a scope means: that of the group it names, or of every group where it leaves that open, in their
 * order. Groups that only the other range of a comparison has are none of these: whether anything is compared must not
 * change what is judged.
 *
 * @param report grouped by the dimensions of the scope
 */
export function rowsOf({ rows, comparison }: Report, scope: readonly ScopeTerm[]): readonly ReportRow[] {
  const meant = rows.filter((row) => row.period === null && isMeant(row, scope));
  const isOpen = scope.some(({ value }) => value === undefined);
  return isOpen && comparison !== undefined ? meant.filter((row) => !isGone(row)) : meant;
}

const isMeant = ({ group }: ReportRow, scope: readonly ScopeTerm[]): boolean =>
  Object.keys(group).length === scope.length &&
  scope.every(
    ({ dimension, value }) => Object.hasOwn(group, dimension) && (value === undefined || group[dimension] === value),
  );

/** Whether a group is shown only for what it was before. */
const isGone = ({ values }: ReportRow): boolean =>
  Object.values(values).every(
    ({ n, reason, excluded, sources }) => n === 0 && reason !== undefined && isEmpty(excluded) && isEmpty(sources),
  );

const isEmpty = (counts: Readonly<Record<string, number>>): boolean => Object.keys(counts).length === 0;

/**
 * Why a scope has no rows.
 *
 * @example whyNoRows([{ dimension: "channel", value: "fax" }]) //=> "no conversation has channel=fax"
 */
export function whyNoRows(scope: readonly ScopeTerm[]): string {
  const named = scope.filter(({ value }) => value !== undefined).map(termText);
  return named.length === 0 ? "there is nothing to judge in any group" : `no conversation has ${named.join(" and ")}`;
}
