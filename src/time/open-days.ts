import { millisecondsPerDay } from "./units.ts";
import type { Window } from "./windows.ts";

/** What is open on a day, and how long it was open on all days before. */
interface OpenDay {
  readonly before: number;
  readonly windows: readonly Window[];
}

/**
 * Open time day by day, every day asked once: the open time of any stretch costs two look-ups. Times are milliseconds, of
 * which 0 begins day 0; sums count from the day that is asked for first, so that only their differences mean anything.
 */
export class OpenDays {
  readonly #windowsOf: (day: number) => readonly Window[];
  readonly #days = new Map<number, OpenDay>();
  #first = 0;
  #last = 0;

  /** @param windowsOf the open stretches of a day, in order and apart */
  constructor(windowsOf: (day: number) => readonly Window[]) {
    this.#windowsOf = windowsOf;
  }

  /** How long it was open before a time, in milliseconds. It never falls. */
  openBefore(time: number): number {
    const day = Math.floor(time / millisecondsPerDay);
    const { before, windows } = this.#dayAt(day);
    return before + openBy(time - day * millisecondsPerDay, windows);
  }

  isOpen(time: number): boolean {
    const day = Math.floor(time / millisecondsPerDay);
    const sinceMidnight = time - day * millisecondsPerDay;
    return this.#dayAt(day).windows.some(({ from, to }) => from <= sinceMidnight && sinceMidnight < to);
  }

  #dayAt(day: number): OpenDay {
    return this.#days.get(day) ?? this.#reach(day);
  }

  /** Goes on, or back, from the days that are known already. */
  #reach(day: number): OpenDay {
    if (this.#days.size === 0) {
      this.#first = day;
      this.#last = day;
      return this.#keep(day, 0, this.#windowsOf(day));
    }
    while (this.#last < day) {
      const { before, windows } = this.#dayAt(this.#last);
      this.#last++;
      this.#keep(this.#last, before + openBy(millisecondsPerDay, windows), this.#windowsOf(this.#last));
    }
    while (this.#first > day) {
      const { before } = this.#dayAt(this.#first);
      this.#first--;
      const windows = this.#windowsOf(this.#first);
      this.#keep(this.#first, before - openBy(millisecondsPerDay, windows), windows);
    }
    return this.#dayAt(day);
  }

  #keep(day: number, before: number, windows: readonly Window[]): OpenDay {
    const kept = { before, windows };
    this.#days.set(day, kept);
    return kept;
  }
}

/** How long the windows are open by a time of their day. */
function openBy(time: number, windows: readonly Window[]): number {
  let open = 0;
  for (const { from, to } of windows) if (time > from) open += Math.min(time, to) - from;
  return open;
}
