import type { Report } from "./report.ts";

/**
 * The clock that durations of a metric are counted on: its own where it has one, else that of the report.
 *
 * @param id of the metric
 * @example clockIn({ hours: "calendar", metrics }, "first-response-time") //=> "calendar"
 */
export const clockIn = ({ hours, metrics }: Pick<Report, "hours" | "metrics">, id: string): Report["hours"] =>
  metrics.find((metric) => metric.id === id)?.hours ?? hours;
