import type { Summary } from "../aggregates/summary.ts";
import type { Aggregate } from "../metric.ts";

/** Of what is given nothing is counted: that it is asked at all is what it observes. */
export class Given implements Aggregate {
  readonly #summaryOf: (isAsked: boolean) => Summary;
  #isAsked = false;

  /** @param summaryOf what it comes to where it was asked, and where it was not */
  constructor(summaryOf: (isAsked: boolean) => Summary) {
    this.#summaryOf = summaryOf;
  }

  add(): void {
    this.#isAsked = true;
  }

  merge(other: this): void {
    this.#isAsked ||= other.#isAsked;
  }

  result(): Summary {
    return this.#summaryOf(this.#isAsked);
  }
}
