import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { millisecondsPerMinute } from "../../time/units.ts";

/** A voicemail's ticket is created a minute or two beside its first comment. */
const leeway = 5 * millisecondsPerMinute;

/**
 * The conversations whose first message that was read comes too late after their creation to be their first, for vendors that
 * create a conversation with its first message. None where most of those that were created since the first message of all have none at
 * their creation: the times are then not what they seem.
 *
 * @param isOurs whether a conversation is of such a vendor, and its creation told
 */
export function lateBeginnings(facts: Facts, isOurs: (conversation: number) => boolean): ReadonlySet<number> {
  const first = firstMessagesOf(facts, isOurs);
  const oldest = first.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const late = new Set<number>();
  let balance = 0;
  for (const [conversation, at] of first.entries()) {
    const createdAt = facts.numbers.createdAt.get(conversation);
    if (at === Number.POSITIVE_INFINITY || createdAt === undefined) continue;
    const isLate = at - createdAt > leeway;
    if (isLate) late.add(conversation);
    if (createdAt >= oldest) balance += isLate ? -1 : 1;
  }
  return balance < 0 ? new Set() : late;
}

/** When the first message of each conversation of ours was; infinity where it has none. */
function firstMessagesOf(
  { messages, conversationCount }: Facts,
  isOurs: (conversation: number) => boolean,
): Float64Array {
  const first = new Float64Array(conversationCount).fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    if (conversation === missing || !isOurs(conversation)) continue;
    first[conversation] = Math.min(first[conversation], messages.at(index));
  }
  return first;
}
