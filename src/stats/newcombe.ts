import { wilson } from "./wilson.ts";

/**
 * The 95 % interval of the difference between two proportions of independent samples, the first less the second: method
 * 10 of Newcombe, which is made of the Wilson intervals of both. Null where either has no trials.
 *
 * @param hits an integer, 0…n
 * @param otherHits an integer, 0…otherN
 * @see R. G. Newcombe, "Interval Estimation for the Difference Between Independent Proportions: Comparison of Eleven
 * Methods", Statistics in Medicine 17 (1998)
 * @example newcombe(56, 70, 48, 80) //=> [0.0524, 0.3339] (rounded here)
 */
export const newcombe = (
  hits: number,
  n: number,
  otherHits: number,
  otherN: number,
): readonly [low: number, high: number] | null => {
  const interval = wilson(hits, n);
  const other = wilson(otherHits, otherN);
  if (interval === null || other === null) return null;
  const [rate, otherRate] = [hits / n, otherHits / otherN];
  const difference = (hits * otherN - otherHits * n) / (n * otherN);
  return [
    difference - Math.hypot(rate - interval[0], other[1] - otherRate),
    difference + Math.hypot(interval[1] - rate, otherRate - other[0]),
  ];
};
