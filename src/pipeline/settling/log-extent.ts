import type { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import type { MessageLog } from "../../model/logs/message-log.ts";
import { missing } from "../../model/texts/dictionary.ts";

/** When the entries of a log were, and which conversations they are of. */
export interface LogExtent {
  readonly first: Instant;
  readonly last: Instant;
  readonly isIn: Uint8Array;
  /** The codes of these conversations' channels; undefined where they may be of any. */
  readonly channels: ReadonlySet<number> | undefined;
}

/** @param leftOut those whose entries were left out: their channels count too */
export function extentOf(log: MessageLog | EventLog, leftOut: MarkColumn, facts: Facts): LogExtent {
  const isIn = new Uint8Array(facts.conversationCount);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < log.length; index++) {
    isIn[log.conversationOf(index)] = 1;
    first = Math.min(first, log.at(index));
    last = Math.max(last, log.at(index));
  }
  return { first, last, isIn, channels: channelsOf(isIn, leftOut, facts) };
}

/** Where most tickets with entries tell no channel, those that do are no measure of the others. */
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

/** Whether a ticket is of a channel that no conversation with entries is of: the log is of other channels. */
export function isOfOtherChannel({ channels }: LogExtent, conversation: number, { texts }: Facts): boolean {
  const channel = texts.channel.code(conversation);
  return channels !== undefined && channel !== missing && !channels.has(channel);
}
