import type { Notes } from "../../input/notes.ts";
import { answerFacts } from "../../metrics/conversation/answer.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { endOfLocalDay } from "../../time/local-day.ts";
import { extentOf, isOfOtherChannel, type LogExtent } from "./log-extent.ts";

const channelNote =
  "a ticket has no messages, and no conversation that has some is of its channel: nothing tells whether it was answered, and what " +
  "asks for that leaves it out as not-told";

/**
 * Marks the conversations of which no file tells whether anybody answered, where other files tell it of others: a list without
 * a column of first responses beside one that has it, tickets from before the first or after the last message of a log, those of
 * channels that the log is not of, and ratings of tickets that no list has. Their messages are missing, which does not make
 * them unanswered.
 */
export function markUntoldAnswers(facts: Facts, notes: Notes): void {
  const { messages, events, surveys, tickets, texts, untoldMessages, conversationCount } = facts;
  // Not by the facts that were read: what is asked may not decide what is told.
  const isToldOfOthers = messages.length > 0 || tickets.someTell(answerFacts);
  if (!isToldOfOthers || tellAcceptances(events)) return;
  if (!tickets.someTellNone(answerFacts) && surveys.length === 0) return;
  const log = extentOf(facts, facts.untoldMessages);
  const firstEvents = firstEventsOf(events, conversationCount);
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (log.isIn[conversation] === 1) continue;
    if (!tickets.has(conversation)) {
      if (events.length === 0) untoldMessages.mark(conversation);
    } else if (tickets.tellNone(conversation, answerFacts)) {
      if (!isBegunWithin(log, conversation, facts, firstEvents)) untoldMessages.mark(conversation);
      else if (isOfOtherChannel(log, conversation, facts) && untoldMessages.mark(conversation)) {
        notes.add("untold-channels", channelNote, `channel "${texts.channel.get(conversation)}"`);
      }
    }
  }
}

/** Whether who has none was not answered, as far as the events tell. */
export function tellAcceptances(events: EventLog): boolean {
  for (let index = 0; index < events.length; index++) if (events.kind(index) === "accepted") return true;
  return false;
}

/** Of a creation that is known by its day alone, whether it may lie within; where no record tells it, by the first event. */
function isBegunWithin(
  { first, last }: LogExtent,
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
