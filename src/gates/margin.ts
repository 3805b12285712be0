import { isUpperLimit } from "../report/upper-limit.ts";
import type { Comparison } from "./gate.ts";

/**
 * How close two doubles are to be the same number: products and sums of money and factors err in the last digit, and no two
 * numbers that a report can tell apart are as close.
 */
const tolerance = 1e-14;

/**
 * How far inside a limit a number is; below 0, how far beyond; 0 exactly at it, but for the last digit of a double.
 *
 * @example marginOf(0.8, ">=", 0.85) //=> -0.05 (rounded here)
 * @example marginOf(100 * 1.1, "<=", 110) //=> 0
 */
export const marginOf = (found: number, comparison: Comparison, expected: number): number => {
  if (Math.abs(found - expected) <= tolerance * Math.max(Math.abs(found), Math.abs(expected))) return 0;
  return isUpperLimit(comparison) ? expected - found : found - expected;
};

/** Whether a number with this margin meets its limit. */
export const holds = (margin: number, comparison: Comparison): boolean =>
  margin > 0 || (margin === 0 && (comparison === "<=" || comparison === ">="));
