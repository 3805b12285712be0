import { defaultScale } from "../../model/rating-text.ts";
import type { ToldRating } from "../write/told.ts";

/** The scale of what is good or bad. */
export const goodOrBad = [0, 1] as const;

/**
 * What a score says, and the comment beside it. "offered" was asked and not answered, "unoffered" was never asked: undefined.
 * The newer surveys have 1 to 5.
 */
export function ratingOf(score: string | undefined, comment: string | undefined): ToldRating | undefined {
  if (score === "good") return { score: 1, scale: goodOrBad, comment };
  if (score === "bad") return { score: 0, scale: goodOrBad, comment };
  if (score === "offered") return { scale: goodOrBad, comment };
  return score !== undefined && /^[1-5]$/.test(score)
    ? { score: Number(score), scale: defaultScale, comment }
    : undefined;
}
