import type { Log } from "./log-entries.ts";

/** Finds out whether entries may repeat in a conversation: hardly ever, where all have ids, and then it takes a closer look. */
export class RepeatedIds {
  readonly #log: Log;
  #fingerprints = new Int32Array(64);
  /** The number of the search in which each slot was filled, so that nothing has to be emptied. */
  #searches = new Int32Array(64);
  #search = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Whether two of the entries may be one: the fingerprints of their ids are the same, or one has no id. */
  mayBeIn(indexes: Int32Array): boolean {
    if (2 * indexes.length > this.#searches.length) this.#grow(4 * indexes.length);
    this.#search += 1;
    for (const index of indexes) {
      const fingerprint = this.#log.idFingerprint(index);
      if (fingerprint === undefined || this.#isKnown(fingerprint)) return true;
    }
    return false;
  }

  #isKnown(fingerprint: number): boolean {
    const mask = this.#searches.length - 1;
    let slot = fingerprint & mask;
    while (this.#searches[slot] === this.#search) {
      if (this.#fingerprints[slot] === fingerprint) return true;
      slot = (slot + 1) & mask;
    }
    this.#searches[slot] = this.#search;
    this.#fingerprints[slot] = fingerprint;
    return false;
  }

  #grow(atLeast: number): void {
    const size = 2 ** Math.ceil(Math.log2(atLeast));
    this.#fingerprints = new Int32Array(size);
    this.#searches = new Int32Array(size);
    this.#search = 0;
  }
}
