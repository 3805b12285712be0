import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";
import { diagnosticText } from "./diagnostic-text.ts";
import { heading, paragraph, type Section } from "./document.ts";

/** What these inputs cannot measure, and why; metrics with the same reason together. */
function unmeasurableSection({ unmeasurable }: Pick<Report, "unmeasurable">, { tables, say }: Words): Section {
  const titles = new Map<string, string[]>();
  for (const { title, reason } of unmeasurable) titles.set(reason, [...(titles.get(reason) ?? []), say(title)]);
  const reasons = [...titles].map(([reason, names]) => `${names.join(", ")} (${say(reason)})`);
  return reasons.length === 0 ? [] : [paragraph(tables.unmeasurable(reasons.join("; ")))];
}

function diagnosticsSection({ diagnostics }: Pick<Report, "diagnostics">, words: Words): Section {
  if (diagnostics.length === 0) return [];
  return [heading(words.tables.warnings), ...diagnostics.map((one) => paragraph(diagnosticText(one, words), "plain"))];
}

/** The end of every readable output. */
export const closingSections = (
  report: Pick<Report, "unmeasurable" | "diagnostics">,
  words: Words,
): readonly Section[] => [unmeasurableSection(report, words), diagnosticsSection(report, words)];
