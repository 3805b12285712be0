import type { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";

/** When the messages of a log were written, and which conversations they are of. */
export interface LogExtent {
  readonly first: Instant;
  readonly last: Instant;
  readonly isIn: Uint8Array;
  /** The codes of these conversations' channels; undefined where they may be of any. */
  readonly channels: ReadonlySet<number> | undefined;
}

/** @param leftOut those whose messages were left out: their channels count too */
export function extentOf(facts: Facts, leftOut: MarkColumn): LogExtent {
  const { messages: log, conversationCount } = facts;
  const isIn = new Uint8Array(conversationCount);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < log.length; index++) {
    isIn[log.conversationOf(index)] = 1;
    first = Math.min(first, log.at(index));
    last = Math.max(last, log.at(index));
  }
  return { first, last, isIn, channels: channelsOf(isIn, leftOut, facts) };
}

/** Where most tickets with messages tell no channel, those that do are no measure of the others. */
function channelsOf(isIn: Uint8Array, leftOut: MarkColumn, { texts, tickets }: Facts): ReadonlySet<number> | undefined {
  const channels = new Set<number>();
  let balance = 0;
  for (let conversation = 0; conversation < isIn.length; conversation++) {
    if (isIn[conversation] === 0 && !leftOut.has(conversation)) continue;
    const channel = texts.channel.code(conversation);
    if (channel !== missing) {
      channels.add(channel);
      balance++;
    } else if (tickets.has(conversation)) balance--;
  }
  return balance > 0 ? channels : undefined;
}

/** Whether a ticket is of a channel that no conversation with messages is of: the log is of other channels. */
export function isOfOtherChannel({ channels }: LogExtent, conversation: number, { texts }: Facts): boolean {
  const channel = texts.channel.code(conversation);
  return channels !== undefined && channel !== missing && !channels.has(channel);
}
