import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";
import { diagnosticText } from "./diagnostic-text.ts";
import { heading, paragraph, type Section } from "./document.ts";
import { unmeasurableIn } from "./unmeasurable.ts";

function unmeasurableSection(report: Pick<Report, "unmeasurable">, words: Words): Section {
  const reasons = unmeasurableIn(report, words).map(({ titles, reason }) => `${titles} (${reason})`);
  return reasons.length === 0 ? [] : [paragraph(words.tables.unmeasurable(reasons.join("; ")))];
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
