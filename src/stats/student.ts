import { normal95 } from "./normal.ts";

/** How many pieces the angle from 0 to π/2 is cut into: the quantile is good to 2 parts in 10,000. */
const pieces = 2000;

/**
 * The quantile of 97.5 % of Student's t distribution: 95 % lie within ± this many standard errors. With t = √degrees · tan θ
 * its density is that of cos(θ) ** (degrees − 1), which is added up here until 95 % are reached. Of many degrees of freedom it
 * is the normal quantile and the first terms of a series.
 *
 * @param degrees of freedom, 1 or more, and not only whole ones
 * @see M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 26.7.5
 * @example student95(2) //=> 4.303 (rounded here)
 */
export function student95(degrees: number): number {
  if (degrees >= 100) {
    const [first, second] = [normal95 ** 3 + normal95, 5 * normal95 ** 5 + 16 * normal95 ** 3 + 3 * normal95];
    return normal95 + first / (4 * degrees) + second / (96 * degrees ** 2);
  }
  const piece = Math.PI / 2 / pieces;
  const densities = Array.from({ length: pieces }, (_, index) => Math.cos((index + 0.5) * piece) ** (degrees - 1));
  let left = 0.95 * densities.reduce((sum, density) => sum + density, 0);
  let index = 0;
  while (left > densities[index]) left -= densities[index++];
  return Math.sqrt(degrees) * Math.tan((index + left / densities[index]) * piece);
}
