/**
 * @param {number[]} values
 */
export function summary(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { n: sorted.length, mean: mean(sorted), median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** @param {number[]} values */
export function mean(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Type 7.
 *
 * @param {number[]} sorted
 * @param {number} probability
 */
function quantile(sorted, probability) {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place - Math.floor(place));
}
