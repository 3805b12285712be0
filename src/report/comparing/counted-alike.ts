import { metricById } from "../../metrics/index.ts";
import { clockIn } from "../clock.ts";
import { isCount } from "../is-count.ts";
import type { Report, ReportMetric } from "../report.ts";

/**
 * Whether both reports count a metric in the same way, as far as its definition and their business hours tell. One that the
 * other report does not have is not counted otherwise there.
 */
export function isCountedAlike(metric: ReportMetric, report: Report, previous: Report): boolean {
  const other = previous.metrics.find(({ id }) => id === metric.id);
  if (other === undefined) return true;
  const hasSameHours = businessHoursOf(metric.id, report) === businessHoursOf(metric.id, previous);
  return hasSameHours && metric.definition === other.definition && metric.unit === other.unit;
}

/** The business hours that a metric depends on, which are those of some calendars. */
const businessHoursOf = (id: string, report: Report): string =>
  looksAtCalendars(id, report) ? JSON.stringify([report.calendars, report.businessHours]) : "calendar";

/** A target of service levels may have another clock than its report. */
const looksAtCalendars = (id: string, report: Report): boolean =>
  (clockIn(report, id) === "business" && hasClock(id, report)) ||
  metricById(id)?.looksAtCalendars === true ||
  Object.values(report.rows[0].values[id]?.parts ?? {}).some(({ target }) => target?.hours === "business");

/** What is only counted has no clock, whatever that of its report. */
const hasClock = (id: string, { metrics }: Report): boolean =>
  !metrics.some((metric) => metric.id === id && (isCount(metric) || metric.kind === "share"));
