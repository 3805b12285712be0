import { student95 } from "./student.ts";

/** How often each value was observed. */
export type Frequencies = readonly (readonly [value: number, count: number])[];

/**
 * The 95 % interval of the difference between the means of two independent samples, the first less the second: Student's,
 * with the variance of each. Null where one of them has no spread, so that how it scatters is not known.
 *
 * @see B. L. Welch, "The Significance of the Difference Between Two Means When the Population Variances Are Unequal",
 * Biometrika 29 (1938)
 * @example
 * meanDifference([[4, 50], [6, 50]], [[3, 50], [5, 50]]) //=> [0.7197, 1.2803] (rounded here)
 */
export function meanDifference(one: Frequencies, other: Frequencies): readonly [low: number, high: number] | null {
  const [first, second] = [estimate(one), estimate(other)];
  if (first === null || second === null) return null;
  const margin = student95(degreesOf(first, second)) * Math.sqrt(first.variance + second.variance);
  const difference = first.mean - second.mean;
  return [difference - margin, difference + margin];
}

interface Estimate {
  readonly n: number;
  readonly mean: number;
  /** Of that mean. */
  readonly variance: number;
}

/** The degrees of freedom of both together, as Welch and Satterthwaite have them: from those of the smaller sample on. */
const degreesOf = (one: Estimate, other: Estimate): number =>
  (one.variance + other.variance) ** 2 / (one.variance ** 2 / (one.n - 1) + other.variance ** 2 / (other.n - 1));

function estimate(frequencies: Frequencies): Estimate | null {
  const n = sumOf(frequencies, () => 1);
  const mean = sumOf(frequencies, (value) => value) / n;
  const squares = sumOf(frequencies, (value) => (value - mean) ** 2);
  return squares > 0 ? { n, mean, variance: squares / (n - 1) / n } : null;
}

const sumOf = (frequencies: Frequencies, of: (value: number) => number): number =>
  frequencies.reduce((sum, [value, count]) => sum + count * of(value), 0);
