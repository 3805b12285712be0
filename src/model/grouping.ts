import type { Log } from "./logs/log-entries.ts";
import { missing } from "./texts/dictionary.ts";

/** Things by group, such as a log's entries by conversation. */
export interface Grouping {
  /** The indexes of group g are order[starts[g]] … order[starts[g + 1] - 1]. */
  readonly starts: Int32Array;
  readonly order: Int32Array;
}

/** Groups a log's entries by conversation; within a conversation in the order of the input. */
export const groupByConversation = (log: Log, conversationCount: number): Grouping =>
  groupIndexes(log.length, (index) => log.conversationOf(index), conversationCount);

/**
 * Groups the indexes from 0 up to `length` with a counting sort; within a group in their order. What is in no group (`missing`,
 * which is −1) stands in front of all groups, and so in none.
 */
export function groupIndexes(length: number, groupOf: (index: number) => number, groupCount: number): Grouping {
  const starts = new Int32Array(groupCount + 1);
  for (let i = 0; i < length; i++) starts[groupOf(i) + 1]++;
  for (let group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const order = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const group = groupOf(i);
    if (group !== missing) order[next[group]++] = i;
  }
  return { starts, order };
}

/**
 * Sorts order[from, to) in place, and says whether some of its entries may say the same. Logs come in time order, so that it
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
    if (difference === 0 || log.isSame(order[i - 1], order[i])) hasTwins = true;
    if (difference <= 0) continue;
    order.subarray(from, to).sort((a, b) => log.compare(a, b));
    return true;
  }
  return hasTwins;
}
