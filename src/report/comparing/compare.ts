import { breakdownOf, haveMetric, isGroupedAlike, isOfGroup } from "../grouping.ts";
import type { Breakdown, Report, ReportMetric, ReportPeriod, ReportRow, Value } from "../report.ts";
import { withParts } from "../with-parts.ts";
import { comparedValue, goneValue } from "./compared-value.ts";
import type { Comparison } from "./comparison.ts";
import { isCountedAlike } from "./counted-alike.ts";
import { areAsLong, elapsed } from "./elapsed.ts";

/**
 * A report whose values carry what they were in another range, and what became of them. Rows are matched by their group;
 * periods by their place, the first with the first; of two that are not as long as each other counts are not compared. A
 * group that one of the ranges does not have is shown all the same. A report without any time is compared with nothing, and
 * stays as it is.
 *
 * @param report neither of them is changed
 * @param previous of the other range, otherwise asked the same; a saved one will do
 * @param comparison how that range was chosen
 * @example compareReports(march, february, { kind: "previous", partial: false }).rows[0].values.volume.change
 * //=> { of: "value", kind: "relative", value: 0.25 }
 */
export function compareReports(
  report: Report,
  previous: Report,
  { kind, partial }: Pick<Comparison, "kind" | "partial">,
): Report {
  if (previous.period === null) return report;
  const groups = isGroupedAlike(report.by, previous.by) ? previous.rows.filter(isOfGroup) : undefined;
  const metrics = report.metrics.map((metric) => ({
    metric,
    unlike: whyUnlike(metric, report, previous),
    missingGroup: whyNoGroup(metric, report.by, groups, previous),
  }));
  const comparing = { metrics, asOf: report.asOf, asOfBefore: previous.asOf };
  return withParts(report, {
    comparison: { ...previous.period, kind, partial },
    rows: comparedRowsOf(report.rows, previous.rows, comparing),
    breakdowns: report.breakdowns?.map((breakdown) => comparedBreakdown(breakdown, previous, comparing)),
  });
}

const notThere = "not there before";

/** Why nothing of a metric can be compared; undefined where it can, or where there was nothing to tell it from. */
function whyUnlike(metric: ReportMetric, report: Report, previous: Report): string | undefined {
  const known = [...previous.metrics.map(({ id }) => id), ...previous.unmeasurable.map((one) => one.metric)];
  if (!known.includes(metric.id)) return `not saved (save it with -m ${metric.id})`;
  return isCountedAlike(metric, report, previous) ? undefined : "counted otherwise";
}

/**
 * Why a group has nothing before it.
 *
 * @param groups those by the same dimensions in the other report; undefined where it has none
 */
function whyNoGroup(
  { id }: ReportMetric,
  by: readonly string[],
  groups: readonly ReportRow[] | undefined,
  previous: Report,
): string {
  if (groups !== undefined && haveMetric(groups, previous, id)) return notThere;
  return `not saved by ${by.join(",")} (save it with --by ${by.join(",")})`;
}

/** What is compared, and where the clocks of both reports stand. */
interface Comparing {
  readonly metrics: readonly Compared[];
  readonly asOf: string | null;
  readonly asOfBefore: string | null;
}

/** One that the other report does not have is compared with nothing. */
function comparedBreakdown({ by, rows }: Breakdown, previous: Report, comparing: Comparing): Breakdown {
  const other = breakdownOf(previous, by);
  if (other === undefined) return { by, rows };
  const metrics = comparing.metrics.map((compared) => ({
    ...compared,
    missingGroup: whyNoGroup(compared.metric, by, other.rows, previous),
  }));
  return { by, rows: comparedRowsOf(rows, other.rows, { ...comparing, metrics }) };
}

function comparedRowsOf(
  rows: readonly ReportRow[],
  previous: readonly ReportRow[],
  { metrics, asOf, asOfBefore }: Comparing,
): ReportRow[] {
  const before = sectionsOf(previous);
  /** The clock may stand at the last record of a day that is over: so it is enough that the whole of both is as long. */
  const isAsLong = (period: ReportPeriod, other: ReportPeriod): boolean =>
    areAsLong(elapsed(period, null), elapsed(other, null)) ||
    areAsLong(elapsed(period, asOf), elapsed(other, asOfBefore));
  return sectionsOf(rows).flatMap((section, index) => {
    const other = before[index];
    const isAlike = section.period === null || other?.period == null || isAsLong(section.period, other.period);
    return comparedRows(section, other, isAlike ? metrics : metrics.map(withoutCounts));
  });
}

/** What adds up as time passes has not changed where more of it has passed. */
const withoutCounts = (compared: Compared): Compared =>
  compared.metric.kind === "count" || compared.metric.kind === "flow"
    ? { ...compared, unchanged: "the period before is not as long" }
    : compared;

interface Compared {
  readonly metric: ReportMetric;
  /** Why its values have nothing before them; undefined where they may have. */
  readonly unlike: string | undefined;
  /** Why those of a group have nothing before them. */
  readonly missingGroup: string;
  /** Why nothing is said of what has become of them; left out where it is. */
  readonly unchanged?: string;
}

/** The rows of the whole range, or those of one period. */
interface Section {
  readonly period: ReportPeriod | null;
  /** By the names of their groups. */
  readonly rows: ReadonlyMap<string, ReportRow>;
}

/** The whole range, then the periods in their order. */
function sectionsOf(rows: readonly ReportRow[]): readonly Section[] {
  const sections = new Map<string, { period: ReportPeriod | null; rows: Map<string, ReportRow> }>();
  for (const row of rows) {
    const key = row.period?.from ?? "";
    const section = sections.get(key) ?? { period: row.period, rows: new Map() };
    section.rows.set(JSON.stringify(row.group), row);
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** Groups that there are no more come last. */
function comparedRows(
  section: Section,
  other: Section | undefined,
  metrics: readonly Compared[],
): readonly ReportRow[] {
  const missing = other === undefined ? "no such period before" : undefined;
  const present = [...section.rows].map(([name, row]) => comparedRow(row, other?.rows.get(name), metrics, missing));
  const gone = [...(other?.rows ?? [])].filter(([name]) => !section.rows.has(name));
  return [...present, ...gone.map(([, row]) => goneRow(row, section.period, metrics))];
}

/** @param missing why none of its values has anything before it; undefined where that depends on the metric */
function comparedRow(
  row: ReportRow,
  other: ReportRow | undefined,
  metrics: readonly Compared[],
  missing: string | undefined,
): ReportRow {
  const values = metrics.flatMap(({ metric, unlike, missingGroup, unchanged }) => {
    const now: Value | undefined = row.values[metric.id];
    if (now === undefined) return [];
    const before = unlike === undefined ? other?.values[metric.id] : undefined;
    const reason = unlike ?? missing ?? (isOfGroup(row) ? missingGroup : notThere);
    return [[metric.id, comparedValue(metric, now, before, reason, unchanged)] as const];
  });
  return { ...row, values: Object.fromEntries(values) };
}

function goneRow({ group, values }: ReportRow, period: ReportPeriod | null, metrics: readonly Compared[]): ReportRow {
  const gone = metrics.flatMap(({ metric, unlike }) => {
    const before: Value | undefined = unlike === undefined ? values[metric.id] : undefined;
    return before === undefined ? [] : [[metric.id, goneValue(metric, before)] as const];
  });
  return { group, period, values: Object.fromEntries(gone) };
}
