import type { ReportMetric } from "./report.ts";

/** Whether a metric only counts, so that its number is that of its observations: exact, however small, and on no clock. */
export const isCount = ({ kind }: ReportMetric): boolean => kind === "count" || kind === "flow" || kind === "stock";
