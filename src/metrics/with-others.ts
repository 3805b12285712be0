import type { Metric } from "./metric.ts";

/** Some metrics and, behind them, those of the others that are not among them. */
export const withOthers = (metrics: readonly Metric[], others: readonly Metric[]): readonly Metric[] => [
  ...metrics,
  ...others.filter(({ id }) => metrics.every((metric) => metric.id !== id)),
];
