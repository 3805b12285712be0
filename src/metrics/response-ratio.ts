import type { Aggregate, Measured } from "./metric.ts";
import { ratio } from "./ratio.ts";
import type { Summary } from "./summary.ts";

/** Answered surveys over sent ones. */
class ResponseRatio implements Aggregate {
  readonly #ratio = ratio();

  add(observation: Measured): void {
    this.#ratio.add(observation);
  }

  merge(other: this): void {
    this.#ratio.merge(other.#ratio);
  }

  /** An input of ratings only does not tell how many surveys were sent: 100 % would be no more than a guess. */
  result(): Summary {
    const summary = this.#ratio.result();
    if (summary.n === 0 || summary.numerator !== summary.denominator) return summary;
    return { n: summary.n, value: null, ci95: null, reason: "no unanswered survey is in the input" };
  }
}

export const responseRatio = (): Aggregate => new ResponseRatio();
