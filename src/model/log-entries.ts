import { type Grouping, groupByConversation, sortGroup } from "./grouping.ts";

/** A log in columns whose entries have an order and an identity. */
export interface Log {
  readonly length: number;
  conversationOf(index: number): number;
  /** What comes first in the order; undefined for an entry without a time. */
  at(index: number): number | undefined;
  /** Whether some entries have ids of their own, so that two versions of one need not be level. */
  readonly hasIds: boolean;
  /** The order inside a conversation; 0 only for entries that say the same. */
  compare(a: number, b: number): number;
  /** Equal for equal ids; undefined for an entry without one. */
  idFingerprint(index: number): number | undefined;
  isSame(a: number, b: number): boolean;
}

/** A log's entries by conversation, in order, each only once. */
export class LogEntries<Entry> {
  readonly #log: Log;
  /** Undefined where the log is empty: most inputs have no events or no surveys. */
  readonly #groups: Grouping | undefined;
  readonly #read: (index: number) => Entry;
  readonly #onRepeat: (index: number) => void;

  /** `read` makes the entry of an index; `onRepeat` hears of the indexes that say the same again. */
  constructor(log: Log, conversationCount: number, read: (index: number) => Entry, onRepeat: (index: number) => void) {
    this.#log = log;
    this.#groups = log.length === 0 ? undefined : groupByConversation(log, conversationCount);
    this.#read = read;
    this.#onRepeat = onRepeat;
  }

  of(conversation: number): readonly Entry[] {
    if (this.#groups === undefined) return none;
    const { starts, order } = this.#groups;
    const from = starts[conversation];
    const to = starts[conversation + 1];
    if (from === to) return none;
    const hasTwins = sortGroup(order, from, to, this.#log);
    if (hasTwins || this.#log.hasIds) return this.#withoutRepeats(order.subarray(from, to));
    const entries: Entry[] = [];
    for (let i = from; i < to; i++) entries.push(this.#read(order[i]));
    return entries;
  }

  #withoutRepeats(indexes: Int32Array): Entry[] {
    const entries: Entry[] = [];
    const seen = new Map<number, number[]>();
    let previous = -1;
    for (const index of indexes) {
      if ((previous !== -1 && this.#log.isSame(previous, index)) || this.#hasSeen(seen, index)) this.#onRepeat(index);
      else entries.push(this.#read(index));
      previous = index;
    }
    return entries;
  }

  /** Whether an entry with this id came before; two versions of one message need not stand together. */
  #hasSeen(seen: Map<number, number[]>, index: number): boolean {
    const fingerprint = this.#log.idFingerprint(index);
    if (fingerprint === undefined) return false;
    const candidates = seen.get(fingerprint);
    if (candidates === undefined) {
      seen.set(fingerprint, [index]);
      return false;
    }
    if (candidates.some((candidate) => this.#log.isSame(candidate, index))) return true;
    candidates.push(index);
    return false;
  }
}

const none: readonly never[] = Object.freeze([]);
