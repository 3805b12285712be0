import type { Judgement, Verdict } from "../report/verdict.ts";

/** What a verdict is to somebody who looks after a check. */
export type Weight = "error" | "warning" | "notice" | "none";

const ofNoData = { fail: "error", warn: "warning", pass: "notice" } as const;

/**
 * How much a verdict weighs. One without data is an error only where that keeps the check from passing; a gate that only
 * warns never is.
 *
 * @example
 * weightOf({ outcome: "no-data", severity: "warn" }, { onNoData: "fail" }) //=> "warning"
 */
export function weightOf(
  { outcome, severity }: Pick<Verdict, "outcome" | "severity">,
  { onNoData }: Pick<Judgement, "onNoData">,
): Weight {
  if (outcome === "pass") return "none";
  if (outcome !== "no-data") return outcome === "fail" ? "error" : "warning";
  return severity === "warn" && onNoData === "fail" ? "warning" : ofNoData[onNoData];
}
