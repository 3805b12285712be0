import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";
import { ratio } from "./ratio.ts";
import type { Summary } from "./summary.ts";

/** How many of the scores meet a condition. */
class ShareOfScores implements Aggregate {
  readonly #isCounted: (score: number) => boolean;
  readonly #ratio = ratio();

  constructor(isCounted: (score: number) => boolean) {
    this.#isCounted = isCounted;
  }

  add(observation: Measured): void {
    this.#ratio.add({ ...observation, value: this.#isCounted(observation.value) ? 1 : 0 });
  }

  merge(other: this): void {
    this.#ratio.merge(other.#ratio);
  }

  result(): Summary {
    return this.#ratio.result();
  }
}

/** @example shareOfScores((score) => score >= 9) */
export const shareOfScores =
  (isCounted: (score: number) => boolean): AggregateFactory =>
  () =>
    new ShareOfScores(isCounted);
