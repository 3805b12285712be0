import type { Survey } from "./conversation.ts";

/** Satisfaction is asked on five points unless the export says otherwise. */
export const defaultScale: Survey["scale"] = [1, 5];

/**
 * A rating that a ticket row states, as one text, so that it is kept like every other value of the row.
 *
 * @example ratingText(4, [1, 5]) //=> "4/1/5"
 */
export const ratingText = (score: number | undefined, [low, high]: Survey["scale"]): string =>
  `${score ?? ""}/${low}/${high}`;

/**
 * The same with what the customer wrote beside it.
 *
 * @example withComment("4/1/5", "Cepat") //=> "4/1/5/Cepat"
 */
export const withComment = (rating: string, comment: string | undefined): string =>
  comment === undefined ? rating : `${rating}/${comment}`;

/** The survey that the text of a rating stands for; it has no time and no agent of its own. */
export function ratingSurvey(text: string): Survey {
  const [score, low, high, ...comment] = text.split("/");
  return {
    kind: "csat",
    score: score === "" ? undefined : Number(score),
    scale: [Number(low), Number(high)],
    at: undefined,
    agent: undefined,
    comment: comment.length === 0 ? undefined : comment.join("/"),
  };
}
