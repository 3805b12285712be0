import type { Judgement } from "../report/verdict.ts";

/** What becomes of a check where a gate has no data. */
export const noDataChoices = ["fail", "warn", "pass"] as const satisfies readonly Judgement["onNoData"][];

/** Whether gates judge the value itself, or a bound of its 95 % interval. */
export const judgedNumbers = ["value", "lower", "upper"] as const satisfies readonly Judgement["judgedOn"][];
