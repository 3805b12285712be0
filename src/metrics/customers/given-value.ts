import { noObservations, type Summary } from "../aggregates/summary.ts";
import { measured } from "../observation.ts";
import { onlyInTotals } from "./customer-cohort.ts";
import { Given } from "./given.ts";
import type { LifetimeModel } from "./lifetime-models.ts";

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
  aggregate: () => new Given((isAsked) => (isAsked ? productOf(amount, factor, basis) : notAsked)),
  observeRange: onlyInTotals(({ range }) => [measured(0, range.from, "given", undefined)]),
});

/** The amount, multiplied. */
function productOf({ value, currency }: GivenAmount, factor: number | string, basis: string): Summary {
  if (typeof factor === "string") return { n: 0, value: null, reason: factor };
  return { n: 0, value: value * factor, currency, basis };
}

const notAsked: Summary = { n: 0, value: null, reason: noObservations };
