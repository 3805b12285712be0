import type { Summary } from "../aggregates/summary.ts";
import { MoneySums, moneySummary } from "../commerce/money.ts";
import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";

/** Why there is no value of nobody. */
export const noCustomers = "no customers are known, or no revenue of theirs";

/** Customers that were counted, and how many of them were lost. */
export interface Cohort {
  readonly customers: number;
  readonly lost: number;
}

/** By what the revenue of a cohort is multiplied to give the value of one customer; a text says why it cannot. */
export type Factor = (cohort: Cohort) => number | string;

/** Customers are observed as 1 (lost) or 0, revenue in the currency that is its category. */
class LifetimeValue implements Aggregate {
  readonly #factor: Factor;
  readonly #reason: string;
  readonly #revenue = new MoneySums();
  #customers = 0;
  #lost = 0;

  constructor(factor: Factor, reason: string) {
    this.#factor = factor;
    this.#reason = reason;
  }

  add({ value, category }: Measured): void {
    if (category !== undefined) this.#revenue.add(value, category);
    else {
      this.#customers++;
      this.#lost += value;
    }
  }

  merge(other: this): void {
    this.#revenue.merge(other.#revenue);
    this.#customers += other.#customers;
    this.#lost += other.#lost;
  }

  result(): Summary {
    const n = this.#customers;
    if (n === 0) return { n, value: null, reason: this.#reason };
    const factor = this.#factor({ customers: n, lost: this.#lost });
    if (typeof factor === "string") return { n, value: null, reason: factor };
    const amounts = [...this.#revenue.over(1)].map(([currency, amount]) => [currency, amount * factor] as const);
    return moneySummary(n, new Map(amounts), "their revenue is not known");
  }
}

/** @param reason why there is no value where nobody is counted */
export const lifetimeValue =
  (factor: Factor, reason: string): AggregateFactory =>
  () =>
    new LifetimeValue(factor, reason);
