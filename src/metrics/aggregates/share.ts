import type { Aggregate, Measured } from "../metric.ts";
import { byFrequency } from "./most-frequent.ts";
import { type CategoryCount, noObservations, type Summary } from "./summary.ts";

/**
 * Counts conversations and assignments per category. Of a conversation's observations, one for each of its categories,
 * the first has the value 1 and the others 0, so that the values add up to the conversations.
 */
class Share implements Aggregate {
  readonly #counts = new Map<string, number>();
  #conversations = 0;
  #assignments = 0;

  add({ value, category }: Measured): void {
    this.#conversations += value;
    this.#count(category ?? none, 1);
  }

  merge(other: this): void {
    this.#conversations += other.#conversations;
    for (const [name, count] of other.#counts) this.#count(name, count);
  }

  result(): Summary {
    const summary = { n: this.#conversations, categories: this.#categories() };
    return this.#conversations === 0 ? { ...summary, reason: noObservations } : summary;
  }

  #count(name: string, count: number): void {
    this.#assignments += count;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  #categories(): readonly CategoryCount[] {
    return byFrequency(this.#counts).map(([name, count]) => ({
      name,
      count,
      share: count / this.#conversations,
      shareOfAssignments: count / this.#assignments,
    }));
  }
}

/** The category of conversations that have none. */
export const none = "(none)";

export const share = (): Aggregate => new Share();
