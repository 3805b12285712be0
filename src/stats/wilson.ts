import { normal95 } from "./normal.ts";

/**
 * The Wilson score interval of a proportion, 95 %. Null without trials.
 *
 * @param hits an integer, 0…n
 * @see E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927)
 * @example wilson(8, 10) //=> [0.4902, 0.9433] (rounded here)
 */
export const wilson = (hits: number, n: number): readonly [low: number, high: number] | null => {
  if (n === 0) return null;
  const squared = normal95 ** 2;
  const centre = hits + squared / 2;
  const margin = normal95 * Math.sqrt((hits * (n - hits)) / n + squared / 4);
  const low = hits === 0 ? 0 : (centre - margin) / (n + squared);
  const high = hits === n ? 1 : (centre + margin) / (n + squared);
  return [low, high];
};
