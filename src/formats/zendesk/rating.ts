import { defaultScale } from "../../model/rating-text.ts";
import type { ToldConversation } from "../translate/told.ts";

type Rating = NonNullable<ToldConversation["rating"]>;

const goodOrBad = [0, 1] as const;

/**
 * What a score says. "offered" was asked and not answered, "unoffered" was never asked: undefined. The newer surveys have
 * 1 to 5.
 */
export function ratingOf(score: string | undefined): Rating | undefined {
  if (score === "good") return { score: 1, scale: goodOrBad };
  if (score === "bad") return { score: 0, scale: goodOrBad };
  if (score === "offered") return { scale: goodOrBad };
  return score !== undefined && /^[1-5]$/.test(score) ? { score: Number(score), scale: defaultScale } : undefined;
}
