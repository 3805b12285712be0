import type { Judgement, Verdict } from "../../report/verdict.ts";
import { type Cell, type Columns, type Fields, lineOf } from "./columns.ts";

/** How it was judged, and what it all comes to. */
const judgementFields = ({ outcome, onNoData, judgedOn }: Judgement): readonly Fields[] =>
  Object.entries({ outcome, on_no_data: onNoData, judged_on: judgedOn }).map(([statistic, text]) => ({
    scope: "judgement",
    statistic,
    text,
  }));

/** A verdict has the metric, statistic, value and unit of the value that it is about, and what was made of it behind them. */
const verdictFields = (verdict: Verdict): Fields => ({
  scope: "verdict",
  metric: verdict.metric,
  part: verdict.part,
  statistic: verdict.aggregation,
  category: verdict.currency,
  value: verdict.value,
  unit: verdict.unit,
  n: verdict.n,
  text: verdict.reason,
  outcome: verdict.outcome,
  severity: verdict.severity,
  gate: verdict.gate,
  comparison: verdict.comparison,
  expected: verdict.expected,
  found: verdict.found,
  margin: verdict.margin,
  minimum_n: verdict.minimumN,
  ci95_low: verdict.ci95?.[0],
  ci95_high: verdict.ci95?.[1],
  previous: verdict.previous,
  hours: verdict.hours,
  worst: verdict.worst?.map(({ conversation }) => conversation).join("; "),
});

/** The outcome, then one line a verdict. */
export const verdictLines = (judgement: Judgement, columns: Columns): readonly (readonly Cell[])[] => [
  ...judgementFields(judgement).map((fields) => lineOf(fields, columns)),
  ...judgement.verdicts.map((verdict) => lineOf(verdictFields(verdict), columns, verdict.group)),
];
