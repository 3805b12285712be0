import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";
import type { ReportLayout } from "../renderer.ts";
import { digest } from "./digest.ts";
import type { Document } from "./document.ts";
import { distributionTables, metricTables } from "./metric-tables.ts";
import { verdicts } from "./verdicts.ts";

/** What a readable format shows of a report. */
export function documentOf(report: Report, layout: ReportLayout, words: Words): Document {
  return documents[layout](report, words).filter((section) => section.length > 0);
}

const documents: Readonly<Record<ReportLayout, (report: Report, words: Words) => Document>> = {
  digest,
  metrics: metricTables,
  distributions: distributionTables,
  verdicts,
};
