/**
 * Orders numbers, of which NaN stands for none: it comes before any.
 *
 * @example [2, Number.NaN, 1].sort(compareNumbers) //=> [Number.NaN, 1, 2]
 */
export function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  return Number.isNaN(b) ? 1 : a - b;
}
