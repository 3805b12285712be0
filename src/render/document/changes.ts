import type { Words } from "../../language/words.ts";
import type { Change } from "../../report/comparing/comparison.ts";
import type { Previous, Unit } from "../../report/report.ts";
import { type Column, noNumber, type Row } from "./document.ts";

/** A number, and what became of it. */
interface Changed extends WithChange {
  readonly previous?: Previous | null | undefined;
}

export interface WithChange {
  readonly change?: Change | undefined;
}

/** Beside a change that may be chance. */
export const unclearSign = "~";

export const unclearMeaning = ({ changes }: Words): string => changes.unclear(unclearSign);

/** Whether the intervals do not allow to call it a change. */
export const isUnclear = ({ change }: WithChange): boolean => change?.significant === false && change.value !== 0;

/** The columns of how much something changed, and what to think of that. */
export const changeColumns: readonly Column[] = [
  { kind: "number", tinted: true },
  { kind: "word", tinted: true },
];

/** What it was, how much it changed, and what to think of that; empty where nothing is compared. */
export function changeCells({ previous, change }: Changed, unit: Unit, words: Words): readonly string[] {
  if (change === undefined || change.of === "share") return ["", "", ""];
  const before = previous?.[change.of];
  return [
    typeof before === "number" ? words.format.figure(before, unit, previous?.currency) : noNumber,
    ...shareChangeCells({ change }, words, unit),
  ];
}

/** How much a share changed, and what to think of that. */
export function shareChangeCells({ change }: WithChange, words: Words, unit = "ratio"): readonly string[] {
  if (change === undefined) return ["", ""];
  const { format, changes } = words;
  const text = change.value === null ? changes.none : format.change(change.value, change.kind, unit);
  return [text, verdictText(change, words)];
}

/** Whether there is something to think of a change. */
export const hasVerdict = ({ change }: WithChange): boolean =>
  change !== undefined && (isUnclear({ change }) || verdictOf(change) !== undefined);

const verdictOf = ({ verdict }: Change): "better" | "worse" | undefined =>
  verdict === "neither" ? undefined : verdict;

function verdictText(change: Change, { changes }: Words): string {
  if (isUnclear({ change })) return unclearSign;
  const verdict = verdictOf(change);
  return verdict === undefined ? "" : changes.verdicts[verdict];
}

/** The colour of a row's change. */
export function toneOf({ change }: WithChange): Row["tone"] {
  if (change === undefined || change.value === 0) return undefined;
  if (change.value === null || isUnclear({ change })) return "unclear";
  return change.verdict === "neither" ? undefined : change.verdict;
}

/** Why there is no change, unless there is no number either, which has a reason of its own. */
export const whyNoChange = ({ change, reason }: WithChange & { readonly reason?: string | undefined }) =>
  reason === undefined ? change?.reason : undefined;
