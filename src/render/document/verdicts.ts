import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";
import type { Judgement, Verdict } from "../../report/verdict.ts";
import { joined } from "../joined.ts";
import { byOutcome } from "../verdict-order.ts";
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
  noNumber,
  type Paragraph,
  paragraph,
  type Row,
  type Section,
  withoutEmptyColumns,
} from "./document.ts";

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

/** Why it was not judged; else how sure the number is, and the conversations to look at. */
function noteOf(verdict: Verdict, words: Words): string {
  const { outcome, reason = "" } = verdict;
  if (outcome === "pass") return "";
  if (outcome === "no-data") return words.say(reason);
  const interval = intervalText(verdict, words);
  const worst = worstTexts(verdict, words).join(", ");
  return joined(
    [interval === "" ? "" : words.verdictTable.interval(interval), worst === "" ? "" : words.notes.worst(worst)],
    "; ",
  );
}

const rowOf = (verdict: Verdict, words: Words): Row => ({
  kind: "row",
  cells: [
    words.verdictTable.outcomes[verdict.outcome],
    verdict.gate,
    verdict.found === null ? noNumber : foundText(verdict, words),
    expectedText(verdict, words),
    marginText(verdict, words),
    words.format.count(verdict.n),
    previousText(verdict, words),
  ],
  tone: verdict.outcome,
  note: noteOf(verdict, words),
});

function tableOf(verdicts: readonly Verdict[], words: Words): Section {
  if (verdicts.length === 0) return [];
  const { title, found, limit, margin, before } = words.verdictTable;
  const head = ["", "", found, limit, margin, words.tables.n, before];
  const rows = verdicts.map((verdict) => rowOf(verdict, words));
  return [withoutEmptyColumns({ kind: "table", columns, bands: [{ title, head, rows }] })];
}

/** How it was judged, where that is not the usual way. */
function remarks({ judgedOn, onNoData, verdicts }: Judgement, { conclusion }: Words): readonly Paragraph[] {
  const isForgiven = ({ outcome, severity }: Verdict): boolean => outcome === "no-data" && severity === "fail";
  return [
    ...(judgedOn === "value" ? [] : [paragraph(conclusion.judgedOn(judgedOn))]),
    ...(onNoData !== "fail" && verdicts.some(isForgiven) ? [paragraph(conclusion.forgiven)] : []),
  ];
}

const conclusionOf = (judgement: Judgement, words: Words): Conclusion => ({
  kind: "conclusion",
  text: outcomeLine(judgement, words),
  tone: judgement.outcome,
});

/** What has to be known of the gates beside other figures: what does not hold, and what it all comes to. */
export function verdictSection({ gates }: Report, words: Words): Section {
  if (gates === undefined) return [];
  const missed = byOutcome(gates).filter(({ outcome }) => outcome !== "pass");
  return [...tableOf(missed, words), ...remarks(gates, words), conclusionOf(gates, words)];
}

/** Every verdict, but for the end of a long list of passes. */
function listOf(judgement: Judgement, words: Words): Section {
  const passed = judgement.verdicts.filter(({ outcome }) => outcome === "pass");
  const unlisted = new Set(passed.slice(longestTable));
  const listed = byOutcome(judgement).filter((verdict) => !unlisted.has(verdict));
  const more = unlisted.size === 0 ? [] : [paragraph(words.conclusion.morePassed(unlisted.size))];
  return [...tableOf(listed, words), ...more, ...remarks(judgement, words)];
}

/** What became of the gates, what that rests on, and as the last line what it all comes to. */
export function verdicts(report: Report, words: Words): Document {
  const { gates } = report;
  const judged = gates === undefined ? [] : [listOf(gates, words)];
  const conclusion = gates === undefined ? [] : [[conclusionOf(gates, words)]];
  return [...judged, readingSection(report, words), ...closingSections(report, words), ...conclusion];
}
