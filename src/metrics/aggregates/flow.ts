import type { Context } from "../context.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { whyUncovered } from "./coverage.ts";
import type { Summary } from "./summary.ts";

/** What came in less what went out, which is negative where more went out; `n` counts both. */
class Flow implements Aggregate {
  readonly #whyNone: string | undefined;
  #moves = 0;
  #in = 0;
  #approximate = 0;

  /** @param whyNone why no observation does not mean that nothing moved; undefined where it does */
  constructor(whyNone: string | undefined) {
    this.#whyNone = whyNone;
  }

  add({ value, approximate }: Measured): void {
    this.#moves++;
    this.#in += value;
    if (approximate === true) this.#approximate++;
  }

  merge(other: this): void {
    this.#moves += other.#moves;
    this.#in += other.#in;
    this.#approximate += other.#approximate;
  }

  result(): Summary {
    if (this.#moves === 0 && this.#whyNone !== undefined) return { n: 0, value: null, reason: this.#whyNone };
    const out = this.#moves - this.#in;
    const summary = { n: this.#moves, value: this.#in - out };
    return this.#approximate === 0 ? summary : { ...summary, approximate: this.#approximate };
  }
}

/** Observations are 1 (came in) or 0 (went out). Nothing moved is 0 in a range that the data cover, null where there are none. */
export const flow = (context: Context): Aggregate => new Flow(whyUncovered(context));
