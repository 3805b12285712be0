/** Probabilities are taken to the thousandth, so that the place of a quantile is a ratio of integers and never rounded. */
const parts = 1000;

/** The 0-based rank below a quantile of n values, and how many thousandths of the way to the next rank it lies. */
const placeOf = (n: number, probability: number): { readonly below: number; readonly thousandths: number } => {
  if (n === 0) throw new RangeError("of no values there is no quantile");
  if (!(probability >= 0 && probability <= 1)) throw new RangeError("a probability lies between 0 and 1");
  const place = (n - 1) * Math.round(probability * parts);
  return { below: Math.floor(place / parts), thousandths: place % parts };
};

/**
 * The one or two 0-based ranks that a quantile of n values needs.
 *
 * @throws RangeError for no values, or a probability outside 0…1
 * @example quantileRanks(4, 0.9) //=> [2, 3]
 */
export const quantileRanks = (n: number, probability: number): readonly number[] => {
  const { below, thousandths } = placeOf(n, probability);
  return thousandths === 0 ? [below] : [below, below + 1];
};

/**
 * The quantile of type 7: the default of R and of NumPy ("linear"), Excel's PERCENTILE.INC.
 *
 * @param values at least one, with the `quantileRanks` in their places: sorted, or after `select`
 * @param probability 0…1, taken to the thousandth
 * @throws RangeError for no values, or a probability outside 0…1
 * @see R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996)
 * @example quantile(Float64Array.of(31, 671, 3665, 90_000), 0.9) //=> 64099.5
 */
export const quantile = (values: Float64Array, probability: number): number => {
  const { below, thousandths } = placeOf(values.length, probability);
  if (thousandths === 0) return values[below];
  return (values[below] * (parts - thousandths) + values[below + 1] * thousandths) / parts;
};
