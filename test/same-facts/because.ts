/** One reason for which a format lacks several metrics. @example because("no tags", "tags") //=> { tags: "no tags" } */
export const because = (reason: string, ...metrics: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(metrics.map((metric) => [metric, reason]));
