import { missing } from "./dictionary.ts";
import type { Log } from "./log-entries.ts";

/** A log's entries by conversation. */
export interface Grouping {
  /** The entry indexes of conversation c are order[starts[c]] … order[starts[c + 1] - 1]. */
  readonly starts: Int32Array;
  readonly order: Int32Array;
}

/**
 * Groups a log's entries by conversation with a counting sort; within a conversation in the order of the input. An entry of
 * no conversation (`missing`, which is −1) stands in front of all groups, and so in none.
 */
export function groupByConversation(log: Log, conversationCount: number): Grouping {
  const starts = new Int32Array(conversationCount + 1);
  for (let i = 0; i < log.length; i++) starts[log.conversationOf(i) + 1]++;
  for (let c = 0; c < conversationCount; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const order = new Int32Array(log.length);
  for (let i = 0; i < log.length; i++) {
    const conversation = log.conversationOf(i);
    if (conversation !== missing) order[next[conversation]++] = i;
  }
  return { starts, order };
}

/**
 * Sorts order[from, to) in place, and says whether some of its entries are level. Logs come in time order, so that it
 * mostly costs one pass.
 */
export function sortGroup(order: Int32Array, from: number, to: number, log: Log): boolean {
  let hasTwins = false;
  let latest = log.at(order[from]);
  for (let i = from + 1; i < to; i++) {
    const at = log.at(order[i]);
    const isLater = latest !== undefined && at !== undefined && at > latest;
    latest = at;
    if (isLater) continue;
    const difference = log.compare(order[i - 1], order[i]);
    if (difference === 0) hasTwins = true;
    if (difference <= 0) continue;
    order.subarray(from, to).sort((a, b) => log.compare(a, b));
    return true;
  }
  return hasTwins;
}
