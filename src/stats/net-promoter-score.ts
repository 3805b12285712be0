import { normal95 } from "./normal.ts";

/** The share of promoters less that of detractors, × 100, with its 95 % interval. */
export interface NetPromoterScore {
  /** −100…100, not rounded. */
  readonly score: number;
  /** Cut off at −100 and 100; null where all answers are of one group, since a spread is not known then. */
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * The net promoter score of some answers, with the normal interval of a difference of two shares of one sample:
 * 100 · (p − d) ± 1.96 · 100 · √((p + d − (p − d)²) / n). Null without answers.
 *
 * @param promoters answers of 9 and 10
 * @param detractors answers of 0 to 6
 * @param n all answers, the passive ones too
 * @see F. F. Reichheld, "The One Number You Need to Grow", Harvard Business Review 81 (2003)
 * @example netPromoterScore(60, 10, 100) //=> { score: 50, interval: [36.85, 63.15] } (rounded here)
 */
export const netPromoterScore = (promoters: number, detractors: number, n: number): NetPromoterScore | null => {
  if (n === 0) return null;
  const net = promoters - detractors;
  const score = (100 * net) / n;
  // In integers, so that no rounding error takes the place of a variance of 0.
  const spread = (promoters + detractors) * n - net * net;
  if (spread === 0) return { score, interval: null };
  const margin = (100 * normal95 * Math.sqrt(spread / n)) / n;
  return { score, interval: [Math.max(-100, score - margin), Math.min(100, score + margin)] };
};
