import { millisecondsPerSecond } from "../../time/units.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { durations } from "./distribution.ts";
import type { Summary } from "./summary.ts";
import { Worst } from "./worst.ts";

/** By how much limits were passed, and where by most; the subject of an observation is its conversation. */
class Overruns implements Aggregate {
  readonly #times = durations();
  readonly #worst = new Worst((one, other) => one > other);

  add(observation: Measured): void {
    const { value, subject } = observation;
    this.#times.add(observation);
    if (subject !== undefined) this.#worst.add({ conversation: subject, value: value / millisecondsPerSecond });
  }

  merge(other: this): void {
    this.#times.merge(other.#times);
    this.#worst.merge(other.#worst);
  }

  result(): Summary {
    const { list } = this.#worst;
    return list.length === 0 ? this.#times.result() : { ...this.#times.result(), worst: list };
  }
}

/** Observed in milliseconds, told in seconds. */
export const overruns = (): Aggregate => new Overruns();
