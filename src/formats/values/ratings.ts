import { isWithin } from "../../model/scale.ts";
import type { ConfiguredWords } from "./configured-words.ts";
import { isBlank, isNotYet } from "./no-data.ts";
import { ratingWord, withoutShades } from "./rating-spelling.ts";
import { dictionary } from "./words.ts";

/** An answer to the question of satisfaction. */
export interface Rating {
  readonly score: number;
  /** Lowest and highest score, where the text says them; else the column must. */
  readonly scale: readonly [low: number, high: number] | undefined;
}

const goodOrBad = [0, 1] as const;
const fivePoints = [1, 5] as const;

const ratings = dictionary<Rating | "offered">([
  ["offered", "offered, sent, unanswered, not answered"],
  [{ score: 1, scale: goodOrBad }, "good, good with comment, positive, thumbs up, baik, 👍"],
  [{ score: 0, scale: goodOrBad }, "bad, bad with comment, negative, thumbs down, buruk, 👎"],
  [{ score: 5, scale: fivePoints }, "very satisfied, sangat puas, puas sekali, puas banget, sangat memuaskan"],
  [{ score: 4, scale: fivePoints }, "satisfied, somewhat satisfied, puas, memuaskan"],
  [
    { score: 3, scale: fivePoints },
    "neutral, neither satisfied nor dissatisfied, cukup, cukup puas, cukup memuaskan, netral, biasa, biasa saja",
  ],
  [
    { score: 2, scale: fivePoints },
    "dissatisfied, unsatisfied, somewhat dissatisfied, tidak puas, tdk puas, kurang puas",
  ],
  [{ score: 2, scale: fivePoints }, "tidak memuaskan, kurang memuaskan, kecewa, mengecewakan"],
  [{ score: 1, scale: fivePoints }, "sangat tidak memuaskan, sangat kecewa, kecewa sekali, sangat mengecewakan"],
  [{ score: 1, scale: fivePoints }, "very dissatisfied, very unsatisfied, sangat tidak puas, sangat tdk puas"],
]);

/** A score, with either decimal mark, perhaps out of five or ten, or as stars. */
const number = /^(\d{1,3}(?:[.,]\d{1,2})?)( stars?| bintang| ?[★⭐]|(?: ?\/ ?| (?:out )?of | dari )(5|10))?$/;

/** "Bintang 5", "⭐5" */
const starsAhead = /^(?:bintang|[★⭐]) ?(?=\d)(.+)$/;

/** Full stars, or five of which the full ones come first. */
const stars = /^(?:[★⭐]{1,5}|(?=.{5}$)[★⭐]+☆+)$/;

/** "5 - Sangat Puas", "5 = Sangat Puas", "4/5 (great)" */
const wordsBehind = /^(\d[^-–:=()]{0,20}?)\s*(?:[-–:=]\s*([^\d()]{1,40})|\(([^\d()]{1,40})\))$/;

/** "Sangat Puas (5)" */
const wordsBefore = /^([^\d()]{1,40}?)\s*\((\d[^()]{0,20})\)$/;

/**
 * What a rating's text says: a score, or "offered" where the question was asked and not answered. Undefined where it
 * was not asked, for texts that are no rating, and where a number and the words beside it contradict each other.
 *
 * @example csatOf("Sangat Puas") //=> { score: 5, scale: [1, 5] }
 * @example csatOf("2 - Sangat Puas") //=> undefined
 */
function csatOf(text: string): Rating | "offered" | undefined {
  const plain = withoutShades(text.trim());
  const [, ahead, dashed, bracketed] = wordsBehind.exec(plain) ?? [];
  if (ahead !== undefined) return scoreWithWords(ahead, dashed ?? bracketed);
  const [, words, behind] = wordsBefore.exec(plain) ?? [];
  return words === undefined ? ratingOf(plain) : scoreWithWords(behind, words);
}

/** The score that a number says, where the words beside it do not give another one on the same scale. */
function scoreWithWords(score: string, words: string): Rating | undefined {
  const stated = ratingOf(score);
  const meant = ratingOf(words);
  const isNoAnswer = meant === "offered" || isNotYet(words) || notAsked.test(words.trim());
  if (typeof stated !== "object" || isNoAnswer) return undefined;
  if (meant === undefined || meant.scale === undefined) return stated;
  if (stated.scale === undefined && stated.score === meant.score) return meant;
  if (meant.scale === goodOrBad) return agrees(stated, meant.score === 1) ? stated : undefined;
  if (stated.scale !== undefined && stated.scale[1] !== meant.scale[1]) return stated;
  if (stated.score === meant.score) return meant;
  return meant.scale === fivePoints && isWithin(stated.score, fivePoints) ? undefined : stated;
}

/** Whether a score of five points or more is on the side that a word such as good says; of fewer points nothing tells. */
function agrees({ score, scale }: Rating, isGood: boolean): boolean {
  const [, high] = scale ?? fivePoints;
  return high >= 5 && (isGood ? score >= high - 1 : score <= 2);
}

/** The rating that a number, stars or words alone are. */
function ratingOf(text: string): Rating | "offered" | undefined {
  const word = ratingWord(text);
  if (stars.test(word)) return { score: word.replaceAll("☆", "").length, scale: fivePoints };
  const found = number.exec(word.replace(starsAhead, "$1 bintang"));
  if (found === null) return ratings.get(word);
  const [, digits, isOutOf, high] = found;
  const score = Number(digits.replace(",", "."));
  if (isOutOf === undefined) return { score, scale: undefined };
  const scale = high === "10" ? upToTen(score) : fivePoints;
  return isWithin(score, scale) ? { score, scale } : undefined;
}

/** Ten points begin with 1, unless a score says that they begin with 0. */
const upToTen = (score: number) => [score === 0 ? 0 : 1, 10] as const;

/** What a cell of ratings says; "none" where it is no rating, "unreadable" where its meaning is unknown. */
export type Answer = Rating | "offered" | "none" | "unreadable";

/** Words for "the question was not asked", and for what may or may not have been. */
const notAsked = /^(not offered|unoffered|not rated|tidak dinilai)$/i;

/**
 * What a cell of ratings says: by the configuration, else by the vendor's own labels, else as it is usually meant.
 *
 * @param words what the configuration says that texts mean: scores, good, bad or offered
 * @param labels the vendor's, as words are compared
 * @example answerOf("Excellent", new Map([["Excellent", "5"]])) //=> { score: 5, scale: undefined }
 */
export function answerOf(text: string, words?: ConfiguredWords, labels?: ReadonlyMap<string, Rating>): Answer {
  const own = words?.get(text);
  const rating = own === undefined ? (labels?.get(ratingWord(text)) ?? csatOf(text)) : csatOf(own);
  if (rating !== undefined) return rating;
  return isBlank(text) || isNotYet(text) || notAsked.test(text.trim()) ? "none" : "unreadable";
}

/** Whether a text says that the question was not asked. @example isNotAsked("Unoffered") //=> true */
export const isNotAsked = (text: string): boolean => /^(not offered|unoffered)$/i.test(text.trim());
