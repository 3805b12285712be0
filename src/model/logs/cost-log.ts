import type { Cost } from "../commerce.ts";

/** Costs have no identity: two agents may cost the same in the same month, and both count. */
export class CostLog {
  readonly #costs: Cost[] = [];
  readonly #contents = new Set<string>();

  /**
   * Adds a cost, and says whether it is new; one that is not may be a second copy of a list, which nothing else tells from two
   * that are alike.
   *
   * @example log.add({ from: 0, to: 4, amount: { thousandths: 100, currency: "IDR" }, channel: "email", team: undefined }) //=> true
   */
  add(cost: Cost): boolean {
    const known = this.#contents.size;
    this.#contents.add(JSON.stringify([cost.from, contentOf(cost)]));
    this.#costs.push(cost);
    return this.#contents.size > known;
  }

  /** By time, then by content, so that the order of the input never matters. */
  costs(): readonly Cost[] {
    return this.#costs.toSorted(inOrder);
  }
}

function inOrder(a: Cost, b: Cost): number {
  if (a.from !== b.from) return a.from - b.from;
  return contentOf(a) < contentOf(b) ? -1 : 1;
}

const contentOf = ({ to, amount, channel, team }: Cost): string =>
  JSON.stringify([to, amount.thousandths, amount.currency, channel ?? null, team ?? null]);
