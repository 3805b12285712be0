/**
 * Puts each wanted rank of the values into its place, as sorting would, without sorting the rest: quickselect for
 * several ranks at once, linear on average. Where the pivots are unlucky too often, the rest is sorted, so that no order
 * of the input makes it slow.
 *
 * @param values are moved about in place
 * @param ranks from 0, in ascending order
 * @see C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961)
 * @example
 * const values = Float64Array.of(30, 10, 20);
 * select(values, [1]);
 * values[1] //=> 20
 */
export const select = (values: Float64Array, ranks: readonly number[]): void =>
  place(values, 0, values.length - 1, ranks, 0, ranks.length - 1, 2 * Math.ceil(Math.log2(values.length + 1)));

/** Below this length sorting is as fast as any cleverness. */
const short = 24;

/** Places ranks[first…last], all of which lie in left…right; `depth` is how often it may still be divided. */
function place(
  values: Float64Array,
  left: number,
  right: number,
  ranks: readonly number[],
  first: number,
  last: number,
  depth: number,
): void {
  if (first > last) return;
  if (right - left < short || depth === 0) {
    values.subarray(left, right + 1).sort();
    return;
  }
  const boundary = partition(values, left, right);
  let beyond = first;
  while (beyond <= last && ranks[beyond] <= boundary) beyond++;
  place(values, left, boundary, ranks, first, beyond - 1, depth - 1);
  place(values, boundary + 1, right, ranks, beyond, last, depth - 1);
}

/** Divides left…right so that nothing up to the returned index is greater than anything beyond it. Both sides get some. */
function partition(values: Float64Array, left: number, right: number): number {
  const pivot = middle(values[left], values[(left + right) >>> 1], values[right]);
  let low = left - 1;
  let high = right + 1;
  for (;;) {
    do low++;
    while (values[low] < pivot);
    do high--;
    while (values[high] > pivot);
    if (low >= high) return high;
    const smaller = values[high];
    values[high] = values[low];
    values[low] = smaller;
  }
}

const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
