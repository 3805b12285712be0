import { MoneySums, moneySummary } from "../commerce/money.ts";
import { everywhere, isIn, type Place, placeName, placeNamed } from "../commerce/place.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { Effort } from "./effort.ts";
import { noObservations, type Summary } from "./summary.ts";

/**
 * Costs over conversations. A cost is observed with its currency as its category and its place as its subject; a conversation
 * without a category, its handle time as its value. A group bears of a cost what its conversations there have of the effort
 * of all conversations there.
 */
class SharedCosts implements Aggregate {
  readonly #efforts = new Map<string, Effort>();
  readonly #costs = new Map<string, MoneySums>();

  add(observation: Measured): void {
    const { value, category, subject = nowhere } = observation;
    if (category === undefined) this.#effortAt(subject).add(observation);
    else this.#costsAt(subject).add(value, category);
  }

  merge(other: this): void {
    for (const [place, effort] of other.#efforts) this.#effortAt(place).merge(effort);
    for (const [place, sums] of other.#costs) this.#costsAt(place).merge(sums);
  }

  result(total: this = this): Summary {
    const n = this.#effortIn(everywhere).conversations;
    if (n === 0) return { n, value: null, reason: noObservations };
    const amounts = new Map<string, number>();
    let approximate = 0;
    for (const [name, sums] of [...this.#costs].sort(byName)) {
      const scope = placeNamed(name);
      const [own, all] = [this.#effortIn(scope), total.#effortIn(scope)];
      if (own.conversations === 0) continue;
      const share = own.weightIn(all) / all.weightIn(all);
      if (share < 1 && all.timed > 0) approximate = Math.max(approximate, own.untimed);
      for (const [currency, amount] of sums.over(n))
        amounts.set(currency, (amounts.get(currency) ?? 0) + amount * share);
    }
    const summary = moneySummary(n, amounts, "no costs are known for it");
    return approximate === 0 ? summary : { ...summary, approximate };
  }

  #effortIn(scope: Place): Effort {
    const effort = new Effort(scope);
    for (const one of this.#efforts.values()) if (isIn(one.place, scope)) effort.merge(one);
    return effort;
  }

  #effortAt(place: string): Effort {
    const known = this.#efforts.get(place);
    if (known !== undefined) return known;
    const effort = new Effort(placeNamed(place));
    this.#efforts.set(place, effort);
    return effort;
  }

  #costsAt(place: string): MoneySums {
    const known = this.#costs.get(place);
    if (known !== undefined) return known;
    const sums = new MoneySums();
    this.#costs.set(place, sums);
    return sums;
  }
}

/** Of what says nothing of a place. */
const nowhere = placeName(undefined, undefined);

/** In one order, so that the amounts add up to the same number whatever came first. */
const byName = ([one]: readonly [string, MoneySums], [other]: readonly [string, MoneySums]): number =>
  one < other ? -1 : 1;

export const sharedCosts = (): Aggregate => new SharedCosts();
