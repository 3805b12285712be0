import type { Conversation, ConversationEvent, Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import type { Source } from "../metric.ts";
import { firstReply, firstRequest, isRequest } from "./replies.ts";

/** A human agent took the conversation. */
export interface Acceptance {
  readonly at: Instant;
  readonly agent: string | undefined;
  readonly source: Source;
}

/** The first time that a human agent accepted it by an instant; undefined where nothing tells of one. */
export const acceptanceOf = (conversation: Conversation, by: Instant): Acceptance | undefined => {
  const event = conversation.events.find(isAcceptance);
  const at = event?.at ?? conversation.acceptedAt;
  if (at === undefined || at > by) return undefined;
  return event === undefined
    ? { at, agent: conversation.assignee, source: "fields" }
    : { at, agent: event.actor ?? conversation.assignee, source: "events" };
};

/** Whether a human agent took the conversation: a customer who joins it accepts nothing. */
export const isAcceptance = ({ kind, actorRole }: Pick<ConversationEvent, "kind" | "actorRole">): boolean =>
  kind === "accepted" && (actorRole === undefined || actorRole === "agent");

/**
 * Since when the customer has been waiting for a human: queued, else requested (a creation before the first message), else
 * the first customer message. A creation that only repeats the first message, perhaps a bot's greeting, is no request.
 */
export const waitingSince = (conversation: Conversation, by: Instant): Instant | undefined => {
  const queuedAt = queueingOf(conversation, by) ?? conversation.queuedAt;
  if (queuedAt !== undefined && queuedAt <= by) return queuedAt;
  const { createdAt, messages } = conversation;
  const isRequested = createdAt !== undefined && (messages.length === 0 || createdAt < messages[0].at);
  return isRequested ? createdAt : (firstRequest(conversation, by)?.at ?? createdAt);
};

/** The first queueing, unless somebody had taken it before: who waits for a second line asked earlier. */
const queueingOf = (conversation: Conversation, by: Instant): Instant | undefined => {
  const queuedAt = conversation.events.find(({ kind }) => kind === "queued")?.at;
  if (queuedAt === undefined) return undefined;
  const taken = acceptanceOf(conversation, by)?.at ?? firstReply(conversation, by)?.at ?? queuedAt;
  // Where a time is told to the minute, the queueing may have been before it.
  return queuedAt < taken + (taken % millisecondsPerMinute === 0 ? millisecondsPerMinute : 1) ? queuedAt : undefined;
};

/**
 * The last public message or act of the customer by an instant, after the one with which the wait began: that one tells
 * nothing of how long the customer stayed. Undefined where there is none.
 *
 * @example lastSignOfCustomer(conversation({ messages: [customer(0), customer(40)] }), asOf) //=> 40000
 */
export const lastSignOfCustomer = (conversation: Conversation, by: Instant): Instant | undefined => {
  const { messages, events } = conversation;
  const since = waitingSince(conversation, by) ?? Number.NEGATIVE_INFINITY;
  const asked = Math.max(since, firstRequest(conversation, by)?.at ?? since);
  let last = asked;
  for (const message of messages) if (message.at > last && message.at <= by && isRequest(message)) last = message.at;
  for (const { at, actorRole } of events) if (at > last && at <= by && actorRole === "customer") last = at;
  return last > asked ? last : undefined;
};
