import type { Aggregate, Measured } from "../metric.ts";
import { scores } from "../surveys/scores.ts";
import type { Summary } from "./summary.ts";

/** The mean of scores on one scale, as the one number of a metric; of several scales there is none. */
class MeanScore implements Aggregate {
  readonly #scores = scores();

  add(observation: Measured): void {
    this.#scores.add(observation);
  }

  merge(other: this): void {
    this.#scores.merge(other.#scores);
  }

  result(): Summary {
    const { n, mean = null, scale, distribution, reason } = this.#scores.result();
    return {
      n,
      value: mean,
      ...(scale === undefined ? {} : { scale }),
      ...(distribution === undefined ? {} : { distribution }),
      ...(reason === undefined ? {} : { reason }),
    };
  }
}

export const meanScore = (): Aggregate => new MeanScore();
