import { ratingWord } from "./rating-spelling.ts";
import type { Rating } from "./ratings.ts";
import { dictionary } from "./words.ts";

/** Words that stand only where satisfaction is asked in steps, so that Baik beside them is no good of good and bad. */
const stepped = new Set(["sangat baik", "sangat bagus", "kurang", "kurang baik", "sangat kurang", "sangat buruk"]);

const step = (score: number): Rating => ({ score, scale: [1, 5] });

/** @param bad what Buruk is: the lowest step, or the one above it where Sangat Buruk lies below */
const steps = (bad: 1 | 2): ReadonlyMap<string, Rating> =>
  dictionary([
    [step(5), "sangat baik, sangat bagus"],
    [step(4), "baik, bagus"],
    [step(3), "cukup, cukup baik"],
    [step(2), "kurang, kurang baik"],
    [step(bad), "buruk"],
    [step(1), "sangat buruk, sangat kurang, tidak baik"],
  ]);

/**
 * What words of a column of ratings mean that stand for steps there, as words are compared; undefined where none of its
 * texts tells.
 *
 * @example stepsAmong(["Sangat Baik", "Baik"])?.get("baik") //=> { score: 4, scale: [1, 5] }
 */
export function stepsAmong(texts: readonly string[]): ReadonlyMap<string, Rating> | undefined {
  const words = new Set(texts.map(ratingWord));
  if (![...words].some((word) => stepped.has(word))) return undefined;
  return steps(words.has("sangat buruk") ? 2 : 1);
}
