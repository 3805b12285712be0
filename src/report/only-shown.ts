import type { Report, ReportRow } from "./report.ts";
import { withParts } from "./with-parts.ts";

/** What of a report a format shows. */
export interface Shown {
  /** The ids of its metrics, in their order; undefined for all of them. */
  readonly metrics: readonly string[] | undefined;
  readonly hasPeriods: boolean;
  readonly hasBreakdowns: boolean;
}

/**
 * A report without what it has for other formats: as it would be if these had not been asked for.
 *
 * @param report is not changed
 * @example onlyShown(report, { metrics: undefined, hasPeriods: false, hasBreakdowns: false }).every //=> null
 */
export function onlyShown(report: Report, { metrics, hasPeriods, hasBreakdowns }: Shown): Report {
  const shown = withParts(report, {
    ...(hasPeriods ? {} : { every: null, rows: report.rows.filter(({ period }) => period === null) }),
    ...(hasBreakdowns ? {} : { breakdowns: undefined }),
  });
  return metrics === undefined ? shown : onlyOf(shown, metrics);
}

function onlyOf(report: Report, ids: readonly string[]): Report {
  const { metrics, rows, breakdowns, unmeasurable } = report;
  const rowOf = (row: ReportRow): ReportRow => ({
    ...row,
    values: Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(row.values, id) ? [[id, row.values[id]]] : []))),
  });
  return withParts(report, {
    metrics: ids.flatMap((id) => metrics.filter((metric) => metric.id === id)),
    rows: rows.map(rowOf),
    breakdowns: breakdowns?.map(({ by, rows }) => ({ by, rows: rows.map(rowOf) })),
    unmeasurable: ids.flatMap((id) => unmeasurable.filter(({ metric }) => metric === id)),
  });
}
