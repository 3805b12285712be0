import { ExactSum } from "../../stats/exact-sum.ts";
import { noObservations, type Summary } from "../aggregates/summary.ts";
import type { Aggregate, Measured } from "../metric.ts";

/** Money is kept in thousandths, so that its sums are sums of integers. */
const thousandths = 1000;

/** Sums of money, one for each currency: amounts of two currencies are never added. */
export class MoneySums {
  readonly #sums = new Map<string, ExactSum>();

  /** @param amount an integer, in thousandths of the currency */
  add(amount: number, currency: string): void {
    this.#of(currency).add(amount);
  }

  merge(other: MoneySums): void {
    for (const [currency, sum] of other.#sums) this.#of(currency).merge(sum);
  }

  /** Each sum over a positive integer, in units of its currency, by the code of that in alphabetical order. */
  over(divisor: number): ReadonlyMap<string, number> {
    const sorted = [...this.#sums].sort(([one], [other]) => (one < other ? -1 : 1));
    return new Map(sorted.map(([currency, sum]) => [currency, sum.dividedBy(divisor * thousandths)]));
  }

  #of(currency: string): ExactSum {
    const known = this.#sums.get(currency);
    if (known !== undefined) return known;
    const sum = new ExactSum();
    this.#sums.set(currency, sum);
    return sum;
  }
}

const severalCurrencies = "several currencies";

/**
 * What amounts come to: one number in one currency; of several currencies the amount in each, and no number.
 *
 * @param amounts in units of each currency
 * @param reason why there is no number where there are no amounts
 * @example moneySummary(2, new Map([["IDR", 8000]]), "no costs") //=> { n: 2, value: 8000, currency: "IDR" }
 */
export const moneySummary = (n: number, amounts: ReadonlyMap<string, number>, reason: string): Summary => {
  const [first, ...others] = amounts;
  if (first === undefined) return { n, value: null, reason };
  if (others.length > 0) return { n, value: null, amounts: Object.fromEntries(amounts), reason: severalCurrencies };
  const [currency, value] = first;
  return { n, value, currency };
};

/** Adds up money; n is how many amounts there are. */
class MoneySum implements Aggregate {
  readonly #sums = new MoneySums();
  #n = 0;

  add({ value, category = "" }: Measured): void {
    this.#n++;
    this.#sums.add(value, category);
  }

  merge(other: this): void {
    this.#n += other.#n;
    this.#sums.merge(other.#sums);
  }

  result(): Summary {
    return moneySummary(this.#n, this.#sums.over(1), noObservations);
  }
}

export const moneySum = (): Aggregate => new MoneySum();
