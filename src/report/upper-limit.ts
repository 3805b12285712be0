import type { Verdict } from "./verdict.ts";

/** Whether numbers have to be below a limit, or at most it. @example isUpperLimit("<=") //=> true */
export const isUpperLimit = (comparison: Verdict["comparison"]): boolean => comparison === "<" || comparison === "<=";
