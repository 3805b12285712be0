import { parseISO } from "date-fns/parseISO";
import { isGroupedAlike } from "../grouping.ts";
import type { Diagnostic, Report } from "../report.ts";
import { isCountedAlike } from "./counted-alike.ts";
import { areAsLong, elapsed } from "./elapsed.ts";

/** What deserves a word where a report is compared with a saved one. */
interface Notice {
  readonly code: string;
  readonly message: string;
  /** What is so in the saved report; undefined where there is nothing to say. */
  readonly found: (report: Report, saved: Report) => string | undefined;
}

const notices: readonly Notice[] = [
  {
    code: "no-comparison",
    message: "nothing is compared: a report has a period only where its data, or the options, say what time it covers",
    found: (report, saved) => {
      if (saved.period === null) return "no period";
      return report.period === null ? "a period, and this report none" : undefined;
    },
  },
  {
    code: "comparison-overlaps",
    message: "the saved report covers a time that overlaps this one's",
    found: ({ period }, saved) =>
      period !== null && saved.period !== null && overlap(period, saved.period)
        ? `${saved.period.from} to ${saved.period.to}`
        : undefined,
  },
  {
    code: "comparison-other-length",
    message: "the saved report covers more or less time than has passed of this one's period",
    found: (report, saved) =>
      report.period === null ||
      saved.period === null ||
      areAsLong(elapsed(report.period, report.asOf), elapsed(saved.period, saved.asOf))
        ? undefined
        : `${saved.period.from} to ${saved.period.to}, as of ${saved.asOf}`,
  },
  {
    code: "comparison-other-zone",
    message: "the saved report has the days of another time zone",
    found: ({ timeZone }, saved) => (saved.timeZone === timeZone ? undefined : saved.timeZone),
  },
  {
    code: "comparison-other-groups",
    message: "the saved report is grouped otherwise, so only the totals and the groups that both have are compared",
    found: ({ by }, saved) => (isGroupedAlike(by, saved.by) ? undefined : byText(saved.by)),
  },
  {
    code: "comparison-other-definitions",
    message:
      "the saved report counts some metrics otherwise, so these are not compared; save it anew with these settings and this version",
    found: (report, saved) => {
      const ids = report.metrics.filter((metric) => !isCountedAlike(metric, report, saved)).map(({ id }) => id);
      if (ids.length === 0) return undefined;
      return [...ids, ...(saved.metrik === report.metrik ? [] : [`metrik ${saved.metrik}`])].join(", ");
    },
  },
  {
    code: "comparison-other-conditions",
    message: "the saved report has other conditions (--where)",
    found: (report, saved) => (isFilteredAlike(report, saved) ? undefined : conditionsText(saved)),
  },
];

/**
 * What is worth a word about a report and the saved one that it is compared with.
 *
 * @param name how they call the saved report
 */
export const savedNotices = (report: Report, saved: Report, name: string): readonly Diagnostic[] =>
  notices.flatMap(({ code, message, found }) => {
    const what = found(report, saved);
    return what === undefined ? [] : [{ code, message, count: 1, examples: [`${name}: ${what}`] }];
  });

type Span = NonNullable<Report["period"]>;

const overlap = (one: Span, other: Span): boolean =>
  parseISO(one.from) < parseISO(other.to) && parseISO(other.from) < parseISO(one.to);

const byText = (by: readonly string[]): string => (by.length === 0 ? "not grouped" : `by ${by.join(", ")}`);

const filteredOf = ({ population }: Report): number => population.excluded.filtered ?? 0;

const isFiltered = (report: Report): boolean => filteredOf(report) > 0;

/** Reports that do not tell their conditions tell how much those left out. */
const hidesConditions = (report: Report): boolean => report.where === undefined && isFiltered(report);

function isFilteredAlike(report: Report, saved: Report): boolean {
  if (hidesConditions(report) || hidesConditions(saved)) return isFiltered(report) === isFiltered(saved);
  const now = new Set(report.where);
  const before = new Set(saved.where);
  return now.size === before.size && [...now].every((condition) => before.has(condition));
}

function conditionsText(report: Report): string {
  if (hidesConditions(report)) return `${filteredOf(report)} filtered`;
  return report.where === undefined ? "no conditions" : report.where.join(", ");
}
