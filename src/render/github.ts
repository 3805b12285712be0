import type { Diagnostic, Report } from "../report/report.ts";
import type { Judgement, Verdict } from "../report/verdict.ts";
import { populationText, readText, settingsText } from "./document/accounting.ts";
import { diagnosticText } from "./document/diagnostic-text.ts";
import { githubData, githubProperty, terminalText } from "./encode.ts";
import { english } from "./english.ts";
import { verdictHeadline } from "./verdict-lines.ts";
import { outcomeLine, worstTexts } from "./verdict-text.ts";
import { weightOf } from "./verdict-weight.ts";

/** What became of the gate and, on a second line, the conversations to look at. */
function messageLines(verdict: Verdict): readonly string[] {
  const worst = worstTexts(verdict, english);
  return [verdictHeadline(verdict), ...(worst.length === 0 ? [] : [`worst: ${worst.join(", ")}`])];
}

function command(verdict: Verdict, judgement: Judgement): readonly string[] {
  const weight = weightOf(verdict, judgement);
  const message = messageLines(verdict).map(githubData).join("%0A");
  return weight === "none" ? [] : [`::${weight} title=${githubProperty(verdict.gate)}::${message}`];
}

const warning = (diagnostic: Diagnostic): string =>
  `::notice title=${githubProperty(diagnostic.code)}::${githubData(diagnosticText(diagnostic, english))}`;

/**
 * The verdicts as workflow commands of GitHub, which makes annotations of them: one for each gate that does not pass and for
 * each warning of the report, and at the end, as plain lines, what was read, of which time, and the outcome. GitHub shows ten
 * annotations of a kind for each step, so that a job summary belongs beside it.
 */
export function renderGithub(report: Report): string {
  const { gates } = report;
  if (gates === undefined) return "no gates were judged\n";
  const commands = gates.verdicts.flatMap((verdict) => command(verdict, gates));
  const texts = [readText(report, english), populationText(report, english), settingsText(report, english)];
  const lines = [texts.join("; "), outcomeLine(gates, english)].map(terminalText);
  return `${[...commands, ...report.diagnostics.map(warning), ...lines].join("\n")}\n`;
}
