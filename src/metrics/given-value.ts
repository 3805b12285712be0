import { onlyInTotals } from "./customer-cohort.ts";
import type { LifetimeModel } from "./lifetime-models.ts";
import type { Aggregate } from "./metric.ts";
import { measured } from "./observation.ts";
import { noObservations, type Summary } from "./summary.ts";

/** An amount that a person says, in units of its currency; "" where nothing tells that. */
export interface GivenAmount {
  readonly value: number;
  readonly currency: string;
}

/** @example amountText({ value: 50, currency: "USD" }) //=> "50 USD" */
export const amountText = ({ value, currency }: GivenAmount): string => `${value} ${currency}`.trim();

/**
 * A model of which everything is given, so that it rests on no customer.
 *
 * @param factor by what the amount is multiplied; a text says why it cannot be
 * @param basis what is given, to be read after "by"
 */
export const givenModel = (
  formula: string,
  amount: GivenAmount,
  factor: number | string,
  basis: string,
): LifetimeModel => ({
  formula,
  needs: [],
  aggregate: () => new GivenValue(amount, factor, basis),
  observeRange: onlyInTotals(({ range }) => [measured(0, range.from, "given", undefined)]),
});

/** Nothing is counted: that it is asked at all is what it observes. */
class GivenValue implements Aggregate {
  readonly #amount: GivenAmount;
  readonly #factor: number | string;
  readonly #basis: string;
  #isAsked = false;

  constructor(amount: GivenAmount, factor: number | string, basis: string) {
    this.#amount = amount;
    this.#factor = factor;
    this.#basis = basis;
  }

  add(): void {
    this.#isAsked = true;
  }

  merge(other: this): void {
    this.#isAsked ||= other.#isAsked;
  }

  result(): Summary {
    if (!this.#isAsked) return { n: 0, value: null, reason: noObservations };
    if (typeof this.#factor === "string") return { n: 0, value: null, reason: this.#factor };
    const { value, currency } = this.#amount;
    return { n: 0, value: value * this.#factor, currency, basis: this.#basis };
  }
}
