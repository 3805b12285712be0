import { normal95 } from "./normal.ts";

/** How often each value was observed. */
export type Frequencies = readonly (readonly [value: number, count: number])[];

/**
 * The 95 % interval of the difference between the means of two independent samples, the first less the second: normal, with
 * the variance of each. Null where one of them has no spread, so that how it scatters is not known.
 *
 * @see B. L. Welch, "The Significance of the Difference Between Two Means When the Population Variances Are Unequal",
 * Biometrika 29 (1938)
 * @example
 * meanDifference([[4, 50], [6, 50]], [[3, 50], [5, 50]]) //=> [0.7214, 1.2786] (rounded here)
 */
export function meanDifference(one: Frequencies, other: Frequencies): readonly [low: number, high: number] | null {
  const [first, second] = [estimate(one), estimate(other)];
  if (first === null || second === null) return null;
  const margin = normal95 * Math.sqrt(first.variance + second.variance);
  const difference = first.mean - second.mean;
  return [difference - margin, difference + margin];
}

/** The mean of a sample, and the variance of that mean. */
function estimate(frequencies: Frequencies): { readonly mean: number; readonly variance: number } | null {
  const n = sumOf(frequencies, () => 1);
  const mean = sumOf(frequencies, (value) => value) / n;
  const squares = sumOf(frequencies, (value) => (value - mean) ** 2);
  return squares > 0 ? { mean, variance: squares / (n - 1) / n } : null;
}

const sumOf = (frequencies: Frequencies, of: (value: number) => number): number =>
  frequencies.reduce((sum, [value, count]) => sum + count * of(value), 0);
