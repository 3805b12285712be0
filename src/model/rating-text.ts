import type { Outweighs } from "./columns.ts";
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

/**
 * Of two ratings that one conversation was given, as texts, and nothing tells which is the later: an answer counts before a
 * survey that was only sent, then the lower score, then the one with a comment.
 *
 * @example isLikelierRating("4/1/5", "/1/5") //=> true
 */
export const isLikelierRating: Outweighs<string> = (rating, known) => {
  const [one, other] = [ratingSurvey(rating), ratingSurvey(known)];
  const [score, knownScore] = [scoreOf(one), scoreOf(other)];
  if (score !== knownScore) return score < knownScore;
  if ((one.comment === undefined) !== (other.comment === undefined)) return other.comment === undefined;
  return rating < known;
};

/** No score is above all. */
const scoreOf = ({ score = Number.POSITIVE_INFINITY }: Survey): number => score;

/**
 * Whether two ratings of one conversation cannot both be right: a survey that was sent may have been answered, and one list may
 * leave out what was written.
 *
 * @example isOtherRating("4/1/5/Baik", "4/1/5") //=> false
 */
export function isOtherRating(rating: string, known: string): boolean {
  const [one, other] = [ratingSurvey(rating), ratingSurvey(known)];
  return isOther(one.score, other.score) || isOther(one.comment, other.comment);
}

const isOther = <Value>(one: Value | undefined, other: Value | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

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
    isOfTicket: true,
  };
}
