import type { Change as ReportChange } from "../../../report/comparing/comparison.ts";
import type { Unit } from "../../../report/report.ts";
import { isUnclear } from "../../document/changes.ts";
import type { View } from "../view.ts";

/** What is to be thought of a change; the words say it, colours only repeat them. */
function judgementOf(change: ReportChange): "better" | "worse" | "unclear" | "plain" {
  if (isUnclear({ change })) return "unclear";
  const { verdict } = change;
  return verdict === "better" || verdict === "worse" ? verdict : "plain";
}

interface ChangeProps {
  readonly view: View;
  readonly change: ReportChange;
  readonly unit: Unit;
  /** What stands beside a change that may be chance: left out, the words. */
  readonly unclear?: string;
}

/** How much a number changed, and whether that is better, worse, or perhaps chance. */
export function Change({ view, change, unit, unclear = view.texts.figures.unclear }: ChangeProps) {
  const { texts, format, words } = view;
  if (change.value === null) return <span class="soft">{texts.figures.noChange}</span>;
  const judgement = judgementOf(change);
  const wordsFor = { ...words.changes.verdicts, unclear, plain: "" };
  const [, arrow = "", size = ""] = /^([▲▼]?) ?(.*)$/.exec(format.change(change.value, change.kind, unit)) ?? [];
  const word = change.value === 0 ? texts.figures.unchanged : wordsFor[judgement];
  return (
    <span class={`change ${judgement}`}>
      {arrow !== "" && <span aria-hidden="true">{arrow} </span>}
      <data value={change.value}>{size}</data>
      {word !== "" && <b> {word}</b>}
    </span>
  );
}
