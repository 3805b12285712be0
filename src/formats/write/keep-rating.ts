import type { Facts } from "../../model/facts.ts";
import { ratingText, withComment } from "../../model/rating-text.ts";
import type { ToldRating } from "./told.ts";

/** Keeps the rating that a ticket's own record states, and says what was found. @param conversation is its code */
export function keepRating(
  { ratings, found }: Facts,
  conversation: number,
  { score, scale, comment }: ToldRating,
  stamp: number,
): void {
  ratings.keep(conversation, ratings.dictionary.codeOf(withComment(ratingText(score, scale), comment)), stamp);
  found.add("csat");
  if (comment !== undefined) found.add("comment");
}
