import { usageError } from "../errors.ts";
import type { Report } from "../report/report.ts";

/**
 * Business hours can be told only where the export itself states them, as long as no calendar says when they are.
 *
 * @throws MetrikError no-calendar where a metric would have to count them
 */
export function refuseWithoutCalendar(report: Report): void {
  const [total] = report.rows;
  const counted = report.metrics.filter(({ id }) => (total.values[id].excluded["no-calendar"] ?? 0) > 0);
  if (counted.length === 0) return;
  throw usageError("no-calendar", "no calendar says when business hours are", {
    notes: [`they would have to be counted for: ${counted.map(({ id }) => id).join(", ")}`],
    help: "leave --hours out; only durations that an export itself states in business hours can be shown with it",
  });
}
