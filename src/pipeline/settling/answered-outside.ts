import { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { millisecondsPerMinute } from "../../time/units.ts";

/** Two stamps of one reply, or of one beginning, can be some seconds apart. */
export const tolerance = millisecondsPerMinute;

/**
 * The conversations with messages whose first response a ticket states, surely, at a time outside of the log. None where most of the
 * other first responses have no message at their time: the list is then on another clock, or tells of other responses.
 */
export function answeredOutside(facts: Facts, isOutside: (repliedAt: Instant) => boolean): Set<number> {
  const { messages, numbers } = facts;
  const outside = new Set<number>();
  const [others, met] = [new MarkColumn(), new MarkColumn()];
  let balance = 0;
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    const repliedAt = conversation === missing ? undefined : numbers.firstResponseAt.get(conversation);
    if (repliedAt === undefined) continue;
    if (isOutside(repliedAt)) {
      if (isSure(facts, conversation, repliedAt)) outside.add(conversation);
      continue;
    }
    if (others.mark(conversation)) balance--;
    if (Math.abs(messages.at(index) - repliedAt) <= tolerance && met.mark(conversation)) balance += 2;
  }
  return balance > 0 ? outside : new Set();
}

/** Whether a ticket tells the time of its first response, behind its creation. A room's may be of any of its cases. */
function isSure({ tickets, rooms, numbers, daysAlone }: Facts, conversation: number, repliedAt: Instant): boolean {
  const createdAt = numbers.createdAt.get(conversation);
  return (
    tickets.has(conversation) &&
    !rooms.has(conversation) &&
    createdAt !== undefined &&
    createdAt <= repliedAt &&
    daysAlone.get("firstResponseAt")?.of(conversation) === undefined
  );
}
