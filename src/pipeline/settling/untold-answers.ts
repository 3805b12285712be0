import { answerFacts } from "../../metrics/conversation/answer.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { MessageLog } from "../../model/logs/message-log.ts";
import { endOfLocalDay } from "../../time/local-day.ts";

/**
 * Marks the conversations of which no file tells whether anybody answered, where other files tell it of others: a list without
 * a column of first responses beside one that has it, tickets from before the first or after the last message of a log, and
 * ratings of tickets that no list has. Their messages are missing, which does not make them unanswered.
 */
export function markUntoldAnswers(facts: Facts): void {
  const { messages, events, surveys, tickets, untoldMessages, conversationCount } = facts;
  // Not by the facts that were read: what is asked may not decide what is told.
  const isToldOfOthers = messages.length > 0 || tickets.someTell(answerFacts);
  if (!isToldOfOthers || events.length > 0) return;
  if (!tickets.someTellNone(answerFacts) && surveys.length === 0) return;
  const log = extentOf(messages, conversationCount);
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (log.isIn[conversation] === 1) continue;
    const isUntold = tickets.has(conversation)
      ? tickets.tellNone(conversation, answerFacts) && !isCreatedWithin(log, conversation, facts)
      : true;
    if (isUntold) untoldMessages.mark(conversation);
  }
}

/** When the messages of a log were written, and which conversations they are of. */
interface Extent {
  readonly first: Instant;
  readonly last: Instant;
  readonly isIn: Uint8Array;
}

function extentOf(log: MessageLog, conversationCount: number): Extent {
  const isIn = new Uint8Array(conversationCount);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < log.length; index++) {
    isIn[log.conversationOf(index)] = 1;
    first = Math.min(first, log.at(index));
    last = Math.max(last, log.at(index));
  }
  return { first, last, isIn };
}

/** Of a creation that is known by its day alone, whether it may lie within. */
function isCreatedWithin({ first, last }: Extent, conversation: number, { numbers, daysAlone }: Facts): boolean {
  const createdAt = numbers.createdAt.get(conversation);
  if (createdAt === undefined) return false;
  const dayZone = daysAlone.get("createdAt")?.zoneOf(conversation);
  return createdAt <= last && (dayZone === undefined ? createdAt >= first : endOfLocalDay(createdAt, dayZone) > first);
}
