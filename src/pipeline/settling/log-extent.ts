import { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import type { MessageLog } from "../../model/logs/message-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { conversationsIn } from "../conversations-in.ts";

/** When the first and the last entry of a log were. */
interface LogSpan {
  readonly first: Instant;
  readonly last: Instant;
}

/** The same, and which conversations the entries are of. */
export interface LogExtent extends LogSpan {
  readonly conversations: MarkColumn;
  /** The codes of these conversations' channels; undefined where they may be of any. */
  readonly channels: ReadonlySet<number> | undefined;
}

/** Infinite the wrong way round where the log is empty. */
export function spanOf(log: MessageLog | EventLog): LogSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < log.length; index++) {
    first = Math.min(first, log.at(index));
    last = Math.max(last, log.at(index));
  }
  return { first, last };
}

/** @param leftOut those whose entries were left out: their channels count too */
export function extentOf(log: MessageLog | EventLog, facts: Facts, leftOut = new MarkColumn()): LogExtent {
  const conversations = conversationsIn(log);
  return { ...spanOf(log), conversations, channels: channelsOf([conversations, leftOut], facts) };
}

/** Where most tickets with entries tell no channel, those that do are no measure of the others. */
function channelsOf(
  withEntries: readonly MarkColumn[],
  { texts, tickets, conversationCount }: Facts,
): ReadonlySet<number> | undefined {
  const channels = new Set<number>();
  let balance = 0;
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (!withEntries.some((marks) => marks.has(conversation))) continue;
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
