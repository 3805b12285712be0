import { answerFacts } from "../../metrics/conversation/answer.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import type { MessageLog } from "../../model/logs/message-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
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
  if (!isToldOfOthers || tellAcceptances(events)) return;
  if (!tickets.someTellNone(answerFacts) && surveys.length === 0) return;
  const log = extentOf(messages, conversationCount);
  const firstEvents = firstEventsOf(events, conversationCount);
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (log.isIn[conversation] === 1) continue;
    const isUntold = tickets.has(conversation)
      ? tickets.tellNone(conversation, answerFacts) && !isBegunWithin(log, conversation, facts, firstEvents)
      : events.length === 0;
    if (isUntold) untoldMessages.mark(conversation);
  }
}

/** Whether who has none was not answered, as far as the events tell. */
function tellAcceptances(events: EventLog): boolean {
  for (let index = 0; index < events.length; index++) if (events.kind(index) === "accepted") return true;
  return false;
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

/** Of a creation that is known by its day alone, whether it may lie within; where no record tells it, by the first event. */
function isBegunWithin(
  { first, last }: Extent,
  conversation: number,
  { numbers, daysAlone }: Facts,
  firstEvents: Float64Array,
): boolean {
  const begunAt = numbers.createdAt.get(conversation) ?? firstEvents[conversation];
  const dayZone = daysAlone.get("createdAt")?.zoneOf(conversation);
  return begunAt <= last && (dayZone === undefined ? begunAt >= first : endOfLocalDay(begunAt, dayZone) > first);
}

/** When each conversation's first event was; infinity where it has none. */
function firstEventsOf(log: EventLog, conversationCount: number): Float64Array {
  const firstEvents = new Float64Array(conversationCount).fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < log.length; index++) {
    const conversation = log.conversationOf(index);
    if (conversation !== missing) firstEvents[conversation] = Math.min(firstEvents[conversation], log.at(index));
  }
  return firstEvents;
}
