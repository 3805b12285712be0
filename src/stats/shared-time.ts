/** The stretch of time [from, to), in integers such as milliseconds. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What several intervals come to when time that is in more than one of them counts once. */
export interface SharedTime {
  /** The share of each interval, in the order of the intervals; they add up to the union but for rounding. */
  readonly shares: readonly number[];
  /** How long at least one of the intervals lasted: exact. */
  readonly union: number;
}

/**
 * Shares every instant equally among the intervals that it lies in. A sweep line goes over the bounds with a clock that runs
 * at 1/k while k intervals are open: what it advances within an interval is the interval's share.
 *
 * @param intervals none with `to` before `from`
 * @example
 * shareTime([{ from: 0, to: 600 }, { from: 300, to: 900 }, { from: 300, to: 600 }])
 * //=> { shares: [400, 400, 100], union: 900 }
 */
export const shareTime = (intervals: readonly Interval[]): SharedTime => {
  const bounds = intervals
    .flatMap(({ from, to }, index) => [
      { at: from, index, opens: true },
      { at: to, index, opens: false },
    ])
    .sort((one, other) => one.at - other.at || Number(other.opens) - Number(one.opens));
  const shares = new Array<number>(intervals.length).fill(0);
  let open = 0;
  let clock = 0;
  let union = 0;
  let before = 0;
  for (const { at, index, opens } of bounds) {
    if (open === 0) clock = 0;
    else {
      clock += (at - before) / open;
      union += at - before;
    }
    before = at;
    open += opens ? 1 : -1;
    shares[index] += opens ? -clock : clock;
  }
  return { shares, union };
};
