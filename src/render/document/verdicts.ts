import type { Report } from "../../report/report.ts";
import type { Judgement, Verdict } from "../../report/verdict.ts";
import { countText } from "../numbers.ts";
import {
  expectedText,
  foundText,
  intervalText,
  marginText,
  outcomeLine,
  previousText,
  worstTexts,
} from "../verdict-text.ts";
import { readingSection } from "./accounting.ts";
import { closingSections } from "./closing.ts";
import {
  type Column,
  type Conclusion,
  type Document,
  longestTable,
  type Paragraph,
  paragraph,
  type Row,
  type Section,
  withoutEmptyColumns,
} from "./document.ts";
import { plural } from "./words.ts";

/** What needs somebody's attention comes first. Signs beside the words, so that an outcome is seen without colours, too. */
const words: Readonly<Record<Verdict["outcome"], string>> = {
  fail: "✗ fail",
  "no-data": "? no data",
  warn: "! warn",
  pass: "✓ pass",
};
const order = Object.keys(words);

/** The gate itself says its limit. */
const columns: readonly Column[] = [
  { kind: "word", tinted: true },
  { kind: "label", whole: true },
  { kind: "number", tinted: true },
  { kind: "number", drop: 2 },
  { kind: "number" },
  { kind: "number", drop: 1 },
  { kind: "number", drop: 3 },
];
const head = ["", "", "found", "limit", "margin", "n", "before"];
/** What stands where there is no number. */
const none = "–";

/** Why it was not judged; else how sure the number is, and the conversations to look at. */
function noteOf(verdict: Verdict): string {
  const { outcome, reason } = verdict;
  if (outcome === "pass") return "";
  if (outcome === "no-data") return reason ?? "";
  const worst = worstTexts(verdict).map(({ conversation, value }) => `${conversation} ${value}`);
  const interval = intervalText(verdict);
  return [interval === "" ? "" : `95% ${interval}`, worst.length === 0 ? "" : `worst ${worst.join(", ")}`]
    .filter((piece) => piece !== "")
    .join("; ");
}

const rowOf = (verdict: Verdict): Row => ({
  kind: "row",
  cells: [
    words[verdict.outcome],
    verdict.gate,
    verdict.found === null ? none : foundText(verdict),
    expectedText(verdict),
    marginText(verdict),
    countText(verdict.n),
    previousText(verdict),
  ],
  tone: verdict.outcome,
  note: noteOf(verdict),
});

function tableOf(verdicts: readonly Verdict[]): Section {
  if (verdicts.length === 0) return [];
  return [
    withoutEmptyColumns({ kind: "table", columns, bands: [{ title: "Gates", head, rows: verdicts.map(rowOf) }] }),
  ];
}

/** How it was judged, where that is not the usual way. */
function remarks({ judgedOn, onNoData, verdicts }: Judgement): readonly Paragraph[] {
  const isForgiven = ({ outcome, severity }: Verdict): boolean => outcome === "no-data" && severity === "fail";
  return [
    judgedOn === "value" ? "" : `judged on the ${judgedOn} bounds of the 95% intervals`,
    onNoData !== "fail" && verdicts.some(isForgiven) ? "gates without data do not fail this check" : "",
  ]
    .filter((text) => text !== "")
    .map((text) => paragraph(text));
}

const conclusionOf = (judgement: Judgement): Conclusion => ({
  kind: "conclusion",
  text: outcomeLine(judgement),
  tone: judgement.outcome,
});

const byOutcome = ({ verdicts }: Judgement): readonly Verdict[] =>
  [...verdicts].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));

/** What has to be known of the gates beside other figures: what does not hold, and what it all comes to. */
export function verdictSection({ gates }: Report): Section {
  if (gates === undefined) return [];
  const missed = byOutcome(gates).filter(({ outcome }) => outcome !== "pass");
  return [...tableOf(missed), ...remarks(gates), conclusionOf(gates)];
}

/** Every verdict, but for the end of a long list of passes. */
function listOf(judgement: Judgement): Section {
  const passed = judgement.verdicts.filter(({ outcome }) => outcome === "pass");
  const unlisted = new Set(passed.slice(longestTable));
  const listed = byOutcome(judgement).filter((verdict) => !unlisted.has(verdict));
  const more = `… ${plural(unlisted.size, "more gate")} passed (use -f csv or json for all)`;
  return [...tableOf(listed), ...(unlisted.size === 0 ? [] : [paragraph(more)]), ...remarks(judgement)];
}

/** What became of the gates, what that rests on, and as the last line what it all comes to. */
export function verdicts(report: Report): Document {
  const { gates } = report;
  const judged = gates === undefined ? [] : [listOf(gates)];
  const conclusion = gates === undefined ? [] : [[conclusionOf(gates)]];
  return [...judged, readingSection(report), ...closingSections(report), ...conclusion];
}
