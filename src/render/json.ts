import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";

/** The Report itself. */
export const renderJson = (report: Report): string => `${jsonText(report, 2)}\n`;
