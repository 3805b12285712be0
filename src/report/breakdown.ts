import type { Question } from "./build.ts";
import { type Dimension, dimension } from "./dimension.ts";
import type { Report } from "./report.ts";
import { withParts } from "./with-parts.ts";

/** The dimensions that a report for people shows beside whatever it was asked to be grouped by. */
const dimensions: readonly Dimension[] = ["channel", "agent"].map(dimension);

/** What channels and agents are looked at for. */
const firstLook: readonly string[] = [
  "volume",
  "first-response-time",
  "reply-time",
  "resolution-time",
  "sla",
  "resolution-rate",
  "first-contact-resolution",
  "csat",
];

/** Whether it is one of these. */
export const isLookedAtFirst = (metric: string): boolean => firstLook.includes(metric);

/**
 * The further groupings of a report that shows channels and agents beside its totals: those of its metrics that are looked
 * at first, over the whole range, in those dimensions that it is not grouped by already.
 *
 * @example breakdownsOf({ metrics, by: [], every: "day", where: [] }).map(({ by }) => by[0].name) //=> ["channel", "agent"]
 */
export function breakdownsOf(question: Question): readonly Question[] {
  const metrics = question.metrics.filter(({ id }) => isLookedAtFirst(id));
  if (metrics.length === 0) return [];
  const [asked, ...others] = question.by;
  return dimensions
    .filter(({ name }) => others.length > 0 || name !== asked?.name)
    .map((by) => ({ ...question, metrics, by: [by], every: undefined, isOfWholeRange: true }));
}

/**
 * A report with the groups of others as further breakdowns.
 *
 * @param others of the same conversations, grouped otherwise
 */
export function withBreakdowns(report: Report, others: readonly Report[]): Report {
  if (others.length === 0) return report;
  const further = others.map(({ by, rows }) => ({ by, rows: rows.slice(1) }));
  return withParts(report, { breakdowns: [...(report.breakdowns ?? []), ...further] });
}
