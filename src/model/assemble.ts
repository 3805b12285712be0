import { AssembledConversation } from "./assembled.ts";
import type { Conversation, ConversationEvent, Message } from "./conversation.ts";
import { inCourse } from "./course.ts";
import type { Facts } from "./facts.ts";
import type { EventLog } from "./logs/event-log.ts";
import { type EntryLog, LogEntries } from "./logs/log-entries.ts";
import type { MessageLog } from "./logs/message-log.ts";
import { missing } from "./texts/dictionary.ts";

/** An entry that says something again: its log, and its index there in the order of the input. */
export interface Repeat {
  readonly log: EntryLog;
  readonly index: number;
}

/** Makes the conversation of an index. */
export type ConversationOf = (index: number) => Conversation;

/**
 * Makes the conversation of an index, its messages, events and surveys in order and each only once; in any order and as often
 * as it is asked for, repeats being told each time. Only one conversation has to exist as an object at a time; the bulk stays
 * in columns.
 */
export function assembler(facts: Facts, onRepeat: (repeat: Repeat) => void = () => {}): ConversationOf {
  const { messages, events, surveys, people, conversationCount } = facts;
  const person: PersonOf = (code) => (code === missing ? undefined : people.text(code));
  const messagesOf = new LogEntries(
    messages,
    conversationCount,
    (index) => messageAt(messages, index, person),
    (index) => onRepeat({ log: "messages", index }),
  );
  const eventsOf = new LogEntries(
    events,
    conversationCount,
    (index) => eventAt(events, index, person),
    (index) => onRepeat({ log: "events", index }),
  );
  const surveysOf = new LogEntries(
    surveys,
    conversationCount,
    (index) => ({
      kind: surveys.kind(index),
      score: surveys.score(index),
      scale: surveys.scale(index),
      at: surveys.at(index),
      agent: person(surveys.agent(index)),
      comment: surveys.comment(index),
    }),
    (index) => onRepeat({ log: "surveys", index }),
  );
  return (index) =>
    facts.leftOutLogs.has(index)
      ? new AssembledConversation(facts, index, [], [], surveysOf.of(index))
      : new AssembledConversation(
          facts,
          index,
          messagesOf.of(index),
          inCourse(eventsOf.of(index)),
          surveysOf.of(index),
        );
}

type PersonOf = (code: number) => string | undefined;

const messageAt = (messages: MessageLog, index: number, person: PersonOf): Message => ({
  at: messages.at(index),
  role: messages.role(index),
  author: person(messages.author(index)),
  internal: messages.isInternal(index),
  canned: messages.canned(index),
  cannedResponse: messages.cannedResponse(index),
  campaign: messages.isCampaign(index),
});

const eventAt = (events: EventLog, index: number, person: PersonOf): ConversationEvent => ({
  at: events.at(index),
  kind: events.kind(index),
  actor: person(events.actor(index)),
  actorRole: events.actorRole(index),
  to: person(events.target(index)),
});
