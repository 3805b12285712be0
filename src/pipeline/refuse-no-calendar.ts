import { usageError } from "../errors.ts";
import type { Report } from "../report/report.ts";

/**
 * Business hours cannot be counted where no calendar says when they are. With calendars that are for others, or that begin
 * later, what they say nothing of is left out and counted.
 *
 * @throws MetrikError no-calendar where there is no calendar at all, and a metric would have to count business hours
 */
export function refuseWithoutCalendar(report: Report): void {
  if (report.calendars.length > 0) return;
  const [total] = report.rows;
  const counted = report.metrics.filter(({ id }) => (total.values[id].excluded["no-calendar"] ?? 0) > 0);
  if (counted.length === 0) return;
  const ids = counted.map(({ id }) => id);
  throw usageError("no-calendar", "no calendar says when business hours are", {
    notes: [
      `they would have to be counted for: ${ids.join(", ")}`,
      "a calendar in metrik.yaml says it, for example:",
      'calendars: { default: { time-zone: Asia/Jakarta, hours: { monday: ["09:00-12:00", "13:00-17:00"] } } }',
    ],
    help: `write one (days left out are closed)${otherwise(report, ids)}`,
  });
}

/** Where the report counts around the clock, the configuration asks for business hours all the same. */
const otherwise = ({ hours }: Report, ids: readonly string[]): string =>
  hours === "business"
    ? "; without any, --hours calendar counts around the clock"
    : `, or take out what asks for them under ${ids.map((id) => `metrics.${id}`).join(" and ")}`;
