import { Distribution } from "../aggregates/distribution.ts";
import type { Summary } from "../aggregates/summary.ts";
import type { Aggregate, Measured } from "../metric.ts";

/** Scores are kept to the thousandth, so that their sum is one of integers. */
const parts = 1000;

/** Scores on one scale, which is the observations' category; of several scales there is no mean. */
class Scores implements Aggregate {
  readonly #scores = new Distribution(parts, String);
  readonly #scales = new Set<string | undefined>();

  add({ value, category }: Measured): void {
    this.#scores.push(Math.round(value * parts));
    this.#scales.add(category);
  }

  merge(other: this): void {
    this.#scores.merge(other.#scores);
    for (const scale of other.#scales) this.#scales.add(scale);
  }

  result(): Summary {
    const summary = this.#scores.result();
    if (this.#scales.size > 1) return { n: summary.n, mean: null, reason: "the scores are on different scales" };
    const [scale] = this.#scales;
    return scale === undefined ? summary : { ...summary, scale };
  }
}

export const scores = (): Aggregate => new Scores();
