import { ExitStatus } from "../errors.ts";
import type { Judgement } from "../report/verdict.ts";

/** What the exit status says of a check: a breach and a number that could not be measured never share one. */
export const exitStatusOf = ({ outcome }: Judgement): ExitStatus => statuses[outcome];

const statuses = {
  pass: ExitStatus.ok,
  fail: ExitStatus.gateFailed,
  "no-data": ExitStatus.noData,
} as const satisfies Record<Judgement["outcome"], ExitStatus>;
