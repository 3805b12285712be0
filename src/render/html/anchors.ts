import type { ReportMetric } from "../../report/report.ts";

const plain = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Where the definition of each metric stands in the page, by its id. A saved report may call a metric anything. */
export const anchorsOf = (metrics: readonly ReportMetric[]): ReadonlyMap<string, string> =>
  new Map(metrics.map(({ id }, index) => [id, `definition-${plain.test(id) ? id : `_${index}`}`]));
