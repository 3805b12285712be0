import type { Question } from "../report/build.ts";
import type { Report } from "../report/report.ts";
import { withParts } from "../report/with-parts.ts";
import type { Every } from "../time/every.ts";

/**
 * A question as it is counted, in these periods. Where nobody asked for periods and they are for a curve alone, that is the
 * curve of the total: groups are counted apart, over the whole range, since there may be thousands of them.
 *
 * @param every the periods of the run
 */
export function inParts(question: Question, every: Every | undefined): readonly Question[] {
  const whole = { ...question, every: undefined, isOfWholeRange: true };
  if (question.isOfWholeRange === true) return [whole];
  const isForCurve = question.every === undefined && every !== undefined;
  return isForCurve && question.by.length > 0
    ? [whole, { ...question, every, by: [], drawsCharts: false }]
    : [{ ...question, every }];
}

/** The report of groups, with the periods of the total. */
export const withCurve = (report: Report, { every, rows }: Report): Report =>
  withParts(report, { every, rows: [...report.rows, ...rows.filter(({ period }) => period !== null)] });
