import type { Judgement, Verdict } from "../report/verdict.ts";

/** What needs somebody's attention comes first. */
const order: readonly Verdict["outcome"][] = ["fail", "no-data", "warn", "pass"];

/** The verdicts by their outcome, those of the same outcome in the order of the gates. */
export const byOutcome = ({ verdicts }: Pick<Judgement, "verdicts">): readonly Verdict[] =>
  verdicts.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
