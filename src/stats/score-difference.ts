import type { NetPromoterScore } from "./net-promoter-score.ts";

/**
 * The 95 % interval of the difference between two independent net promoter scores, the first less the second: their
 * standard errors, taken from their intervals, are added as squares. Null where one of them is not known.
 *
 * @example
 * scoreDifference({ score: 50, interval: [47, 53] }, { score: 20, interval: [16, 24] }) //=> [25, 35]
 */
export const scoreDifference = (
  one: NetPromoterScore,
  other: NetPromoterScore,
): readonly [low: number, high: number] | null => {
  const margins = [marginOf(one), marginOf(other)];
  if (margins.some(Number.isNaN)) return null;
  const margin = Math.hypot(...margins);
  const difference = one.score - other.score;
  return [difference - margin, difference + margin];
};

/** Half the interval's length, of one that is cut off its whole half; NaN where it is cut off on both sides, or none. */
function marginOf({ score, interval }: NetPromoterScore): number {
  if (interval === null) return Number.NaN;
  const [low, high] = interval;
  if (low > -100) return score - low;
  return high < 100 ? high - score : Number.NaN;
}
