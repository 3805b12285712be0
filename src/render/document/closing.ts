import type { Diagnostic, Report } from "../../report/report.ts";
import { countText } from "../numbers.ts";
import { heading, paragraph, type Section } from "./document.ts";
import { firstFew } from "./words.ts";

const places = 3;

/** What these inputs cannot measure, and why; metrics with the same reason together. */
function unmeasurableSection({ unmeasurable }: Pick<Report, "unmeasurable">): Section {
  const titles = new Map<string, string[]>();
  for (const { title, reason } of unmeasurable) titles.set(reason, [...(titles.get(reason) ?? []), title]);
  const reasons = [...titles].map(([reason, names]) => `${names.join(", ")} (${reason})`);
  return reasons.length === 0 ? [] : [paragraph(`Not measurable here: ${reasons.join("; ")}`)];
}

function diagnosticText({ code, message, count, examples }: Diagnostic): string {
  const where = [code, firstFew(examples, places)].filter((text) => text !== "").join("; ");
  return `${countText(count)} × ${message} (${where})`;
}

function diagnosticsSection({ diagnostics }: Pick<Report, "diagnostics">): Section {
  if (diagnostics.length === 0) return [];
  return [heading("Warnings"), ...diagnostics.map((one) => paragraph(diagnosticText(one), "plain"))];
}

/** The end of every readable output. */
export const closingSections = (report: Pick<Report, "unmeasurable" | "diagnostics">): readonly Section[] => [
  unmeasurableSection(report),
  diagnosticsSection(report),
];
