import type { Conversation, Instant } from "../../model/conversation.ts";
import { highestNegative } from "./negative-score.ts";
import { isOnScale, pickSurveys } from "./rating-pick.ts";
import { lowestPositive } from "./satisfaction-scale.ts";

/** unrated: nobody rated it on the declared scale. unknown: it is not laid down what a score of this scale means. */
export type RatingVerdict = "positive" | "neutral" | "negative" | "unrated" | "unknown";

/**
 * What the last csat rating of a conversation by an instant says.
 *
 * @example lastVerdict(conversation({ surveys: [rated(2)] }), 99) //=> "negative"
 */
export const lastVerdict = (conversation: Conversation, by: Instant): RatingVerdict => {
  const [survey] = pickSurveys(conversation, "csat", "last", by);
  if (survey?.score === undefined || !isOnScale(survey)) return "unrated";
  const { score, scale } = survey;
  const positive = lowestPositive(scale);
  const negative = highestNegative(scale);
  if (positive === undefined || negative === undefined) return "unknown";
  if (score >= positive) return "positive";
  return score <= negative ? "negative" : "neutral";
};
