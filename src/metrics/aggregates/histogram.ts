/** How many values lie in ranges of them, which follow each other without a gap. */
export interface Histogram {
  /** Where each range begins, ascending; it goes up to where the next one begins, without it. */
  readonly limits: readonly number[];
  /** Of each range; of the last one everything from its limit on. */
  readonly counts: readonly number[];
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Where ranges of durations begin, in seconds. Each is about twice as long as the one before, as on a logarithmic scale, and
 * begins where a clock has a round number. They are the same for all data, so that histograms can be compared.
 */
const durationLimits: readonly number[] = [
  ...[0, 1, 2, 5, 10, 30],
  ...[1, 2, 5, 10, 30].map((minutes) => minutes * minute),
  ...[1, 2, 5, 12].map((hours) => hours * hour),
  ...[1, 2, 5, 10, 30, 90].map((days) => days * day),
];

/**
 * Durations by ranges of about double length.
 *
 * @param values 0 or more
 * @param perSecond how many of their units are a second
 * @example durationHistogram([1500, 61_000], 1000).counts //=> [0, 1, 0, 0, 0, 0, 1, …]
 */
export function durationHistogram(values: ArrayLike<number>, perSecond: number): Histogram {
  const counts = durationLimits.map(() => 0);
  const limits = durationLimits.map((limit) => limit * perSecond);
  // By index: millions of values are slow to walk through with an iterator.
  for (let i = 0; i < values.length; i++) counts[rangeOf(values[i], limits)]++;
  return { limits: durationLimits, counts };
}

/** The index of the last limit that is not more than a value. */
function rangeOf(value: number, limits: readonly number[]): number {
  let low = 0;
  let high = limits.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (limits[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}
