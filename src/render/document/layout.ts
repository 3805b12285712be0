import type { Report } from "../../report/report.ts";
import type { Layout } from "../renderer.ts";
import { digest } from "./digest.ts";
import type { Document } from "./document.ts";
import { metricTables } from "./metric-tables.ts";

/** What a readable format shows of a report. */
export function documentOf(report: Report, layout: Layout): Document {
  const sections = layout === "digest" ? digest(report) : metricTables(report);
  return sections.filter((section) => section.length > 0);
}
