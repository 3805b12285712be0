import { GrowableInt32 } from "../../model/growable.ts";
import { Dictionary, missing } from "../../model/texts/dictionary.ts";
import type { LooseMessages } from "../write/loose-messages.ts";

/**
 * Which tweets answer one another, so that they are of one thread. There may be millions, in any order: of each only numbers
 * are kept, and what is joined shares a representative (union-find).
 */
export class TweetThreads {
  readonly #ids = new Dictionary();
  /** By a tweet's number: another of the same thread, nearer to the representative, which stands for itself. */
  readonly #nearer = new GrowableInt32();
  /** By a tweet's number: its place in the log of messages; `missing` for one that is only answered. */
  readonly #messages = new GrowableInt32();

  /** The number of a tweet, whether it was read or only named. */
  tweet(id: string): number {
    const tweet = this.#ids.codeOf(id);
    if (tweet === this.#nearer.length) {
      this.#nearer.push(tweet);
      this.#messages.push(missing);
    }
    return tweet;
  }

  isRead(tweet: number): boolean {
    return this.#messages.get(tweet) !== missing;
  }

  /** A tweet was read, and is the message at a place of the log. */
  read(tweet: number, message: number): void {
    this.#messages.set(tweet, message);
  }

  /** One of the two answers the other. */
  join(one: number, other: number): void {
    const first = this.#representative(one);
    const second = this.#representative(other);
    if (first !== second) this.#nearer.set(Math.max(first, second), Math.min(first, second));
  }

  /**
   * Places each message in its thread, which goes by the id of the earliest tweet.
   *
   * @param onThread is told of each thread, and of the place of its first message for which `isOf` holds
   */
  place(
    messages: LooseMessages,
    isOf: (message: number) => boolean,
    onThread: (id: string, first: number | undefined) => void,
  ): void {
    const earliest = this.#first(messages, () => true);
    const first = this.#first(messages, isOf);
    for (let tweet = 0; tweet < earliest.length; tweet++) {
      if (!this.isRead(tweet)) continue;
      const id = this.#ids.text(earliest[this.#representative(tweet)]);
      messages.place(this.#messages.get(tweet), id);
    }
    for (let thread = 0; thread < earliest.length; thread++) {
      if (earliest[thread] === missing) continue;
      const found = first[thread];
      onThread(this.#ids.text(earliest[thread]), found === missing ? undefined : this.#messages.get(found));
    }
  }

  /** By a representative's number: the first tweet of its thread for which `isOf` holds. */
  #first(messages: LooseMessages, isOf: (message: number) => boolean): Int32Array {
    const found = new Int32Array(this.#nearer.length).fill(missing);
    for (let tweet = 0; tweet < found.length; tweet++) {
      const message = this.#messages.get(tweet);
      if (message === missing || !isOf(message)) continue;
      const thread = this.#representative(tweet);
      if (found[thread] === missing || this.#isEarlier(messages, tweet, found[thread])) found[thread] = tweet;
    }
    return found;
  }

  /** Of two of the same second the one with the smaller id, whatever the order in which they came. */
  #isEarlier(messages: LooseMessages, one: number, other: number): boolean {
    const difference = messages.at(this.#messages.get(one)) - messages.at(this.#messages.get(other));
    if (difference !== 0) return difference < 0;
    const length = this.#ids.text(one).length - this.#ids.text(other).length;
    return length === 0 ? this.#ids.compare(one, other) < 0 : length < 0;
  }

  #representative(tweet: number): number {
    let at = tweet;
    for (;;) {
      const nearer = this.#nearer.get(at);
      if (nearer === at) return at;
      // Halves the way for those who come after.
      this.#nearer.set(at, this.#nearer.get(nearer));
      at = nearer;
    }
  }
}
