import type { Previous } from "../report.ts";

/**
 * Why two values are not the same measure: money in two currencies, scores on two scales, and what rests on different things.
 * A saved report may not tell its scale. Undefined where they can be compared.
 */
export function whyIncomparable(now: Previous, before: Previous): string | undefined {
  if (now.currency !== before.currency) return "in another currency before";
  if (before.scale !== undefined && now.scale !== before.scale) return "on another scale before";
  return now.basis === before.basis ? undefined : "on another basis before";
}
