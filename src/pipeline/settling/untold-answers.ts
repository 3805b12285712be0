import type { Notes } from "../../input/notes.ts";
import { answerFacts } from "../../metrics/conversation/answer.ts";
import { isAcceptance } from "../../metrics/conversation/given.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import { endOfLocalDay } from "../../time/local-day.ts";
import { conversationsIn } from "../conversations-in.ts";
import { firstOf } from "../first-of.ts";
import { extentOf, isOfOtherChannel, type LogExtent } from "./log-extent.ts";

const channelNote =
  "a ticket has no messages, and no conversation that has some is of its channel: nothing tells whether it was answered, and what " +
  "asks for that leaves it out as not-told";

/** What tells when somebody answered, or how often: an acceptance tells only that somebody did. */
const replyFacts = answerFacts.filter((fact) => fact !== "acceptedAt");

/**
 * Marks the conversations of which no file tells whether anybody answered, where other files tell it of others: a list without
 * a column of first responses beside one that has it, tickets from before the first or after the last message of a log, those of
 * channels that the log is not of, and ratings of tickets that no list has. Their messages are missing, which does not make
 * them unanswered. A log of events that tells acceptances speaks only for the conversations that it is of; what was accepted was
 * answered, and its messages are missing all the same.
 */
export function markUntoldAnswers(facts: Facts, notes: Notes): void {
  const { messages, events, surveys, tickets, texts, numbers, untoldMessages, conversationCount } = facts;
  // Not by the facts that were read: what is asked may not decide what is told.
  if (messages.length === 0 && !tickets.someTell(answerFacts)) return;
  if (!tickets.someTellNone(replyFacts) && surveys.length === 0 && events.length === 0) return;
  const log = extentOf(messages, facts, untoldMessages);
  const acceptances = tellAcceptances(events) ? extentOf(events, facts) : undefined;
  const accepted = conversationsIn(events, (index) =>
    isAcceptance({ kind: events.kind(index), actorRole: events.actorRole(index) }),
  );
  const firstEvents = firstOf(events, conversationCount);
  const isWithin = (extent: LogExtent, conversation: number): boolean =>
    extent.conversations.has(conversation) || isBegunWithin(extent, conversation, facts, firstEvents);
  const isToldUnaccepted = (conversation: number): boolean => {
    if (!tickets.has(conversation)) {
      // What events alone tell is weighed against the list afterwards.
      if (messages.length === 0) return events.length > 0;
    } else if (!tickets.tellNone(conversation, answerFacts)) return true;
    if (acceptances === undefined) return false;
    return isWithin(acceptances, conversation) && !isOfOtherChannel(acceptances, conversation, facts);
  };
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (log.conversations.has(conversation)) continue;
    if (tickets.has(conversation) && !tickets.tellNone(conversation, replyFacts)) continue;
    const isAccepted = accepted.has(conversation) || numbers.acceptedAt.get(conversation) !== undefined;
    if (!isAccepted && isToldUnaccepted(conversation)) continue;
    if (!isWithin(log, conversation)) untoldMessages.mark(conversation);
    else if (isOfOtherChannel(log, conversation, facts) && untoldMessages.mark(conversation) && !isAccepted) {
      notes.add("untold-channels", channelNote, `channel "${texts.channel.get(conversation)}"`);
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
