import type { Aggregate, Measured } from "../metric.ts";
import { mostFrequent } from "./most-frequent.ts";
import { noObservations, type Summary } from "./summary.ts";

/** How many words are worth reading. */
const shown = 10;

/**
 * Counts comments, which observe 1, among ratings without one, which observe 0; and in how many comments a word stands,
 * which observes 0 with the word as its category.
 */
class FrequentWords implements Aggregate {
  #ratings = 0;
  #comments = 0;
  readonly #counts = new Map<string, number>();

  add({ value, category }: Measured): void {
    this.#comments += value;
    if (category === undefined) this.#ratings++;
    else this.#count(category, 1);
  }

  merge(other: this): void {
    this.#ratings += other.#ratings;
    this.#comments += other.#comments;
    for (const [word, count] of other.#counts) this.#count(word, count);
  }

  result(): Summary {
    if (this.#ratings === 0) return { n: 0, value: null, reason: noObservations };
    return { n: this.#ratings, value: this.#comments, distribution: mostFrequent(this.#counts, shown) };
  }

  #count(word: string, by: number): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + by);
  }
}

/** The number of comments, and the words that most of them have. */
export const frequentWords = (): Aggregate => new FrequentWords();
