import type { Instant } from "../model/conversation.ts";
import type { Range } from "./range.ts";

/** Finds the period that an instant falls in, quickly where instants come in about their order; -1 for none. */
export function periodFinder(periods: readonly Range[]): (instant: Instant) => number {
  let last = 0;
  return (instant) => {
    const near = periods[last];
    if (near !== undefined && instant >= near.from && instant < near.to) return last;
    let low = 0;
    let high = periods.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (periods[middle].from <= instant) low = middle;
      else high = middle - 1;
    }
    const found = periods[low];
    if (found === undefined || instant < found.from || instant >= found.to) return -1;
    last = low;
    return low;
  };
}
