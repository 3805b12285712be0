import { normal95 } from "./normal.ts";

/** How likely the median may lie beyond one end of the interval. */
const tail = 0.025;

/** Up to here the binomial distribution is added up; beyond, the normal approximation gives the same ranks or one wider. */
const exactUpTo = 1000;

/**
 * The 1-based ranks of the order statistics between which the median lies with at least 95 % confidence; null for fewer
 * than 6 values, of which no two are so sure. By the binomial distribution, from n = 1001 on by its normal approximation
 * with continuity correction.
 *
 * @see W. J. Conover, "Practical Nonparametric Statistics", chapter 3.2
 * @example medianRanks(20) //=> [6, 15]
 */
export const medianRanks = (n: number): readonly [low: number, high: number] | null => {
  const low = n <= exactUpTo ? exactRank(n) : Math.floor((n - 1 - normal95 * Math.sqrt(n)) / 2) + 1;
  return low < 1 ? null : [low, n + 1 - low];
};

/** How many of the numbers of heads 0, 1, 2 … of n coins are, taken together, no likelier than the tail. */
function exactRank(n: number): number {
  let heads = 0;
  let likelihood = 0.5 ** n;
  let together = likelihood;
  while (together <= tail) {
    heads++;
    likelihood *= (n - heads + 1) / heads;
    together += likelihood;
  }
  return heads;
}
