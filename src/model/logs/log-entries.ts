import { type Grouping, groupByConversation, sortGroup } from "../grouping.ts";
import { RepeatedIds } from "./repeated-ids.ts";

/** The logs of what conversations hold, by their names among the facts. */
export const entryLogs = ["messages", "events", "surveys"] as const;
export type EntryLog = (typeof entryLogs)[number];

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

/** The indexes [from, to) of a log's entries. */
export interface EntryRange {
  readonly from: number;
  readonly to: number;
}

/** A log's entries by conversation, in order, each only once. */
export class LogEntries<Entry> {
  readonly #log: Log;
  readonly #repeatedIds: RepeatedIds;
  /** Undefined where the log is empty: most inputs have no events or no surveys. */
  readonly #groups: Grouping | undefined;
  readonly #read: (index: number) => Entry;
  readonly #onRepeat: (index: number, first: number) => void;

  /** `read` makes the entry of an index; `onRepeat` hears of the indexes that say the same again as a first one. */
  constructor(
    log: Log,
    conversationCount: number,
    read: (index: number) => Entry,
    onRepeat: (index: number, first: number) => void,
  ) {
    this.#log = log;
    this.#repeatedIds = new RepeatedIds(log);
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
    if (hasTwins || this.#mayRepeat(order, from, to)) return this.#withoutRepeats(order.subarray(from, to));
    const entries: Entry[] = [];
    for (let i = from; i < to; i++) entries.push(this.#read(order[i]));
    return entries;
  }

  #mayRepeat(order: Int32Array, from: number, to: number): boolean {
    return this.#log.hasIds && this.#repeatedIds.mayBeIn(order.subarray(from, to));
  }

  #withoutRepeats(indexes: Int32Array): Entry[] {
    const entries: Entry[] = [];
    const seen = new Map<number, number[]>();
    let previous = -1;
    let first = -1;
    for (const index of indexes) {
      const isAgain = previous !== -1 && this.#log.isSame(previous, index);
      first = isAgain ? first : this.#firstWithIdOf(seen, index);
      if (first === index) entries.push(this.#read(index));
      else this.#onRepeat(index, first);
      previous = index;
    }
    return entries;
  }

  /** The first entry with the id of this one, itself where none came before: two versions need not stand together. */
  #firstWithIdOf(seen: Map<number, number[]>, index: number): number {
    const fingerprint = this.#log.idFingerprint(index);
    if (fingerprint === undefined) return index;
    const candidates = seen.get(fingerprint);
    if (candidates === undefined) {
      seen.set(fingerprint, [index]);
      return index;
    }
    const known = candidates.find((candidate) => this.#log.isSame(candidate, index));
    if (known === undefined) candidates.push(index);
    return known ?? index;
  }
}

const none: readonly never[] = [];
