import { breakdownOf, groupedBy, isGroupedAlike, isOfGroup } from "../grouping.ts";
import type { Breakdown, Report, ReportRow } from "../report.ts";
import { compareReports } from "./compare.ts";
import { savedNotices } from "./saved-notices.ts";

/**
 * A report whose values carry what they were in a saved one. Only like is compared with like: of what is grouped, divided
 * or counted otherwise there, each value says that there is nothing to compare it with. What is worth a word about the two
 * is among the diagnostics.
 *
 * @param saved what it was compared with itself, and what became of its gates, does not matter
 * @param name how the notices call the saved report
 * @example compareWithSaved(march, february, "february.json").rows[0].values.volume.change
 * //=> { of: "value", kind: "relative", value: 0.25 }
 */
export function compareWithSaved(report: Report, saved: Report, name: string): Report {
  const alike = hasGroupPeriods(report) ? saved : (groupedBy(saved, report.by) ?? saved);
  const told = { ...report, diagnostics: [...report.diagnostics, ...savedNotices(report, alike, name)] };
  if (report.period === null) return told;
  const comparable = { ...alike, rows: comparableRows(report, alike) };
  const breakdowns = saved.breakdowns?.map((breakdown) => withNews(breakdown, report));
  const previous = breakdowns === undefined ? comparable : { ...comparable, breakdowns };
  return compareReports(told, previous, { kind: "report", partial: false });
}

/** A breakdown without the groups that were gone in the saved report already. */
function withNews({ by, rows }: Breakdown, report: Report): Breakdown {
  const now = breakdownOf(report, by)?.rows ?? [];
  return { by, rows: newsIn(rows, now, by) };
}

/** Of saved rows those of groups that are there now, or that had something in them: what was gone already is no news. */
function newsIn(saved: readonly ReportRow[], now: readonly ReportRow[], by: readonly string[]): ReportRow[] {
  const nameOf = ({ group }: ReportRow): string => JSON.stringify(by.map((name) => group[name]));
  const present = new Set(now.map(nameOf));
  return saved.filter((row) => present.has(nameOf(row)) || hasNumbers(row));
}

/** The rows that can be told to be the same as some of the report's, or to be there no more. */
function comparableRows(report: Report, saved: Report): ReportRow[] {
  const { by, every, timeZone, rows } = report;
  const isGrouped = isGroupedAlike(by, saved.by);
  const isDivided = saved.every === every && saved.timeZone === timeZone;
  // Periods of a curve are those of the total: no group is gone from them.
  const isCurve = rows.some(isOfGroup) && !hasGroupPeriods(report);
  const alike = saved.rows
    .filter((row) => isGrouped || !isOfGroup(row))
    .filter((row) => row.period === null || (isDivided && !(isCurve && isOfGroup(row))));
  return newsIn(alike, rows, by).map((row) => ({ ...row, group: inOrder(row.group, by) }));
}

/** A breakdown is of the whole range, and has nothing for these. */
const hasGroupPeriods = ({ rows }: Report): boolean => rows.some((row) => isOfGroup(row) && row.period !== null);

const hasNumbers = ({ values }: ReportRow): boolean => Object.values(values).some(({ n }) => n > 0);

/** Groups are told by their names in the order of the dimensions. */
const inOrder = (group: ReportRow["group"], by: readonly string[]): Record<string, string> =>
  Object.fromEntries(by.filter((name) => Object.hasOwn(group, name)).map((name) => [name, group[name]]));
