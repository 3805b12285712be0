import type { Change } from "../../report/comparison.ts";
import type { Previous } from "../../report/report.ts";
import { changeText } from "../change-text.ts";
import { figureText } from "../numbers.ts";
import type { Row } from "./document.ts";

/** A number, and what became of it. */
interface Changed extends WithChange {
  readonly previous?: Previous | null | undefined;
}

interface WithChange {
  readonly change?: Change | undefined;
}

/** What stands where there is no number. */
const none = "–";
const noChange = "n/a";
/** Beside a change that may be chance. */
const unclear = "~";

export const unclearMeaning = `${unclear} beside a change: by the 95% intervals it may be chance`;

/** Whether the intervals do not allow to call it a change. */
export const isUnclear = ({ change }: WithChange): boolean => change?.significant === false && change.value !== 0;

/** What it was, how much it changed, and what to think of that; empty where nothing is compared. */
export function changeCells({ previous, change }: Changed, unit: string): readonly string[] {
  if (change === undefined || change.of === "share") return ["", "", ""];
  const before = previous?.[change.of];
  return [
    typeof before === "number" ? figureText(before, unit, previous?.currency) : none,
    ...shareChangeCells({ change }, unit),
  ];
}

/** How much a share changed, and what to think of that. */
export function shareChangeCells({ change }: WithChange, unit = "ratio"): readonly string[] {
  if (change === undefined) return ["", ""];
  return [change.value === null ? noChange : changeText(change.value, change.kind, unit), verdictText(change)];
}

/** Whether there is something to think of a change. */
export const hasVerdict = ({ change }: WithChange): boolean => change !== undefined && verdictText(change) !== "";

function verdictText(change: Change): string {
  if (isUnclear({ change })) return unclear;
  return change.verdict === undefined || change.verdict === "neither" ? "" : change.verdict;
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
