import { wilson } from "../../stats/wilson.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { noObservations, type Summary } from "./summary.ts";

/** Hits over trials, with the Wilson interval. */
class Ratio implements Aggregate {
  #hits = 0;
  #trials = 0;
  #approximate = 0;

  add({ value, approximate }: Measured): void {
    this.#trials++;
    this.#hits += value;
    if (approximate === true) this.#approximate++;
  }

  merge(other: this): void {
    this.#trials += other.#trials;
    this.#hits += other.#hits;
    this.#approximate += other.#approximate;
  }

  result(): Summary {
    const counts = { n: this.#trials, numerator: this.#hits, denominator: this.#trials };
    if (this.#trials === 0) return { ...counts, value: null, ci95: null, reason: noObservations };
    const summary = { ...counts, value: this.#hits / this.#trials, ci95: wilson(this.#hits, this.#trials) };
    return this.#approximate === 0 ? summary : { ...summary, approximate: this.#approximate };
  }
}

/** Observations are 1 (hit) or 0 (miss). */
export const ratio = (): Aggregate => new Ratio();
