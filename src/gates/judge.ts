import type { Report } from "../report/report.ts";
import type { Judgement, Verdict } from "../report/verdict.ts";
import type { CheckedGate } from "./checked-gate.ts";
import { foundFor } from "./found.ts";
import { dimensionsOf } from "./groupings.ts";
import { type Judging, verdictOn } from "./verdict-on.ts";

/** How gates are judged. */
export interface JudgeSettings extends Judging {
  /** What becomes of the check where a gate that could fail it has no data. */
  readonly onNoData: Judgement["onNoData"];
}

/** The report that is grouped by these dimensions, in this order; undefined where there is none. */
export type ReportBy = (dimensions: readonly string[]) => Report | undefined;

/**
 * Judges reports on the same data: one verdict for each gate, in their order, and for each group where a gate asks for all of
 * them. What cannot be judged has no data, with the reason; that is never a pass. The worst conversations are not in it.
 *
 * @param reportBy what the gates ask for: see `dimensionSets`
 * @example
 * judge([gateOf({ text: "csat.value >= 85%" }, metrics, "calendar")], () => report, settings).outcome //=> "pass"
 */
export function judge(gates: readonly CheckedGate[], reportBy: ReportBy, settings: JudgeSettings): Judgement {
  const { onNoData, judgedOn } = settings;
  const verdicts = gates.flatMap((checked) =>
    foundFor(checked, reportBy(dimensionsOf(checked))).map((found) => verdictOn(checked, found, settings)),
  );
  return { outcome: outcomeOf(verdicts, onNoData), onNoData, judgedOn, verdicts };
}

function outcomeOf(verdicts: readonly Verdict[], onNoData: Judgement["onNoData"]): Judgement["outcome"] {
  if (verdicts.some(({ outcome }) => outcome === "fail")) return "fail";
  const isUndecided = verdicts.some(({ outcome, severity }) => outcome === "no-data" && severity === "fail");
  return isUndecided && onNoData === "fail" ? "no-data" : "pass";
}
