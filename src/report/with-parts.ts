import type { Report } from "./report.ts";

/**
 * A report with some of its parts made anew. Here alone stands the order of the keys that are added later, so that whatever
 * becomes of a report, it is written in the same order.
 *
 * @param report is not changed
 * @example withParts(report, { gates }).gates //=> gates
 */
export function withParts(report: Report, parts: Partial<Report>): Report {
  const { comparison, inputs, population, metrics, by, every, rows, ...others } = { ...report, ...parts };
  const { breakdowns, unmeasurable, gates, diagnostics, ...head } = others;
  return {
    ...head,
    ...(comparison === undefined ? {} : { comparison }),
    inputs,
    population,
    metrics,
    by,
    every,
    rows,
    ...(breakdowns === undefined ? {} : { breakdowns }),
    unmeasurable,
    ...(gates === undefined ? {} : { gates }),
    diagnostics,
  };
}
