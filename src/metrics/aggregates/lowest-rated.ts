import type { Aggregate, Measured } from "../metric.ts";
import { noObservations, type Summary } from "./summary.ts";
import { Worst } from "./worst.ts";

/** Ratings with a comment, of which the lowest are told; the subject of an observation is its conversation. */
class LowestRated implements Aggregate {
  #n = 0;
  readonly #worst = new Worst((one, other) => one < other);

  add({ value, subject, text }: Measured): void {
    this.#n++;
    if (subject === undefined) return;
    this.#worst.add(text === undefined ? { conversation: subject, value } : { conversation: subject, value, text });
  }

  merge(other: this): void {
    this.#n += other.#n;
    this.#worst.merge(other.#worst);
  }

  result(): Summary {
    const [lowest] = this.#worst.list;
    if (lowest === undefined) return { n: this.#n, value: null, reason: noObservations };
    return { n: this.#n, value: lowest.value, worst: this.#worst.list };
  }
}

export const lowestRated = (): Aggregate => new LowestRated();
