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

/** On which side of the middle English words stand: how many steps a scale has differs, and so which step each is. */
const sides = dictionary<Rating>([
  [{ score: 1, scale: [0, 1] }, "excellent, very good, great, happy, very happy, extremely happy"],
  [step(3), "okay, average, fair"],
  [
    { score: 0, scale: [0, 1] },
    "not good, poor, very poor, very bad, terrible, sad, unhappy, very unhappy, extremely unhappy",
  ],
]);

/** Excellent, Very Good, Good, Fair, Poor. */
const sidesOfMiddlingGood: ReadonlyMap<string, Rating> = new Map([...sides, ["good", step(3)]]);

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

/**
 * What words of a column of satisfaction mean: as steps, or which side they are on. Beside numbers a word is a stray one.
 *
 * @example labelsAmong(["Good", "Okay"])?.get("okay") //=> { score: 3, scale: [1, 5] }
 */
export function labelsAmong(texts: readonly string[]): ReadonlyMap<string, Rating> | undefined {
  const words = new Set(texts.map(ratingWord));
  const all = [...words];
  const isStray = all.some((word) => /[\d★⭐]|puas|satisfied$/.test(word) || stepped.has(word));
  if (isStray || !all.some((word) => sides.has(word))) return stepsAmong(texts);
  return words.has("excellent") && words.has("very good") ? sidesOfMiddlingGood : sides;
}
