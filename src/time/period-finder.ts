import type { Instant } from "../model/conversation.ts";
import type { Range } from "./range.ts";

/**
 * Finds the period that an instant falls in; -1 for none. Periods are about as long as each other, so that the place of an
 * instant among them is nearly known before looking.
 *
 * @param periods in their order
 */
export function periodFinder(periods: readonly Range[]): (instant: Instant) => number {
  const starts = Float64Array.from(periods, ({ from }) => from);
  const ends = Float64Array.from(periods, ({ to }) => to);
  const last = periods.length - 1;
  const length = (ends[last] - starts[0]) / periods.length;
  return (instant) => {
    if (!(instant >= starts[0] && instant < ends[last])) return -1;
    let place = Math.min(last, Math.floor((instant - starts[0]) / length));
    while (instant < starts[place]) place--;
    while (place < last && instant >= starts[place + 1]) place++;
    return instant < ends[place] ? place : -1;
  };
}
