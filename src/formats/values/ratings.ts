import { isNoData } from "../no-data.ts";
import { dictionary, normaliseWord } from "./words.ts";

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
  [{ score: 1, scale: goodOrBad }, "good, good with comment, positive, thumbs up, baik"],
  [{ score: 0, scale: goodOrBad }, "bad, bad with comment, negative, thumbs down, buruk"],
  [{ score: 5, scale: fivePoints }, "very satisfied, sangat puas"],
  [{ score: 4, scale: fivePoints }, "satisfied, puas"],
  [
    { score: 3, scale: fivePoints },
    "neutral, neither satisfied nor dissatisfied, cukup, cukup puas, netral, biasa, biasa saja",
  ],
  [{ score: 2, scale: fivePoints }, "dissatisfied, unsatisfied, tidak puas, kurang puas"],
  [{ score: 1, scale: fivePoints }, "very dissatisfied, very unsatisfied, sangat tidak puas"],
]);

/** A score, with either decimal mark, perhaps out of five or as stars. */
const number = /^(\d{1,3}(?:[.,]\d{1,2})?)( ?\/ ?5| (?:out )?of 5| dari 5| stars?| bintang)?$/;

/**
 * What a rating's text says: a score, or "offered" where the question was asked and not answered. Undefined where it
 * was not asked, and for texts that are no rating.
 *
 * @example csatOf("Sangat Puas") //=> { score: 5, scale: [1, 5] }
 */
export function csatOf(text: string): Rating | "offered" | undefined {
  const word = normaliseWord(text);
  const found = number.exec(word);
  if (found === null) return ratings.get(word);
  const score = Number(found[1].replace(",", "."));
  if (found[2] === undefined) return { score, scale: undefined };
  return score >= 1 && score <= 5 ? { score, scale: fivePoints } : undefined;
}

/** What a cell of ratings says; "none" where it says nothing of a rating, and "unreadable" where nothing tells what it says. */
export type Answer = Rating | "offered" | "none" | "unreadable";

/** Words for "the question was not asked", and for what may or may not have been. */
const notAsked = /^(not offered|unoffered|not rated|belum dinilai|belum ada penilaian|tidak dinilai)$/i;

/**
 * What a cell of ratings says: by the configuration, else by the vendor's own labels, else as it is usually meant.
 *
 * @param words what the configuration says that texts mean: scores, good, bad or offered
 * @param labels the vendor's, as words are compared
 * @example answerOf("Excellent", new Map([["Excellent", "5"]])) //=> { score: 5, scale: undefined }
 */
export function answerOf(
  text: string,
  words?: ReadonlyMap<string, string>,
  labels?: ReadonlyMap<string, Rating>,
): Answer {
  const own = words?.get(text) ?? words?.get(text.trim());
  const rating = own === undefined ? (labels?.get(normaliseWord(text)) ?? csatOf(text)) : csatOf(own);
  if (rating !== undefined) return rating;
  return text.trim() === "" || isNoData(text) || notAsked.test(text.trim()) ? "none" : "unreadable";
}
