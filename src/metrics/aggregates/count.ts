import type { Context } from "../context.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { whyNothingStands, whyUncovered } from "./coverage.ts";
import { noObservations, type Summary } from "./summary.ts";

/** Adds up ones, and zeros for what was looked at and is not counted. */
class Count implements Aggregate {
  readonly #whyNone: string | undefined;
  #n = 0;
  #sum = 0;
  #approximate = 0;

  /** @param whyNone what it means that there is no observation; undefined where it means that there was none to count */
  constructor(whyNone: string | undefined) {
    this.#whyNone = whyNone;
  }

  add({ value, approximate }: Measured): void {
    this.#n++;
    this.#sum += value;
    if (approximate === true) this.#approximate++;
  }

  merge(other: this): void {
    this.#n += other.#n;
    this.#sum += other.#sum;
    this.#approximate += other.#approximate;
  }

  subtract(other: this): void {
    this.#n -= other.#n;
    this.#sum -= other.#sum;
    this.#approximate -= other.#approximate;
  }

  result(): Summary {
    if (this.#n === 0 && this.#whyNone !== undefined) return { n: 0, value: null, reason: this.#whyNone };
    const counted = { n: this.#n, value: this.#sum };
    return this.#approximate === 0 ? counted : { ...counted, approximate: this.#approximate };
  }
}

/** A count of conversations: 0 in a range that the data cover, null where there are no data. */
export const count = (context: Context): Aggregate => new Count(whyUncovered(context));

/** A count of what stands at the end of a range, or at the clock in it. */
export const stock = (context: Context): Aggregate => new Count(whyNothingStands(context));

/** A count among what could be judged: null where nothing could be. */
export const countOfJudged = (): Aggregate => new Count(noObservations);
