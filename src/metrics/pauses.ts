import type { Conversation, ConversationEvent, EventKind, Instant } from "../model/conversation.ts";
import { isRequest } from "./replies.ts";
import { isEnd, isReopening } from "./timeline.ts";

const pauses: ReadonlySet<EventKind> = new Set(["pending", "on-hold", "snoozed"]);

/**
 * How much of a stretch of time a conversation was pending, on hold or snoozed, in milliseconds. Each of these lasts until
 * the next change of state; pending and snoozed also end with the customer's next message.
 */
export const pausedTime = (conversation: Conversation, from: Instant, to: Instant): number => {
  let paused = 0;
  for (const [index, event] of conversation.events.entries()) {
    if (!pauses.has(event.kind)) continue;
    const end = Math.min(to, nextChange(conversation, index), wakening(conversation, event));
    paused += Math.max(0, end - Math.max(from, event.at));
  }
  return paused;
};

const nextChange = ({ events }: Conversation, index: number): Instant =>
  events.slice(index + 1).find(changesState)?.at ?? Number.POSITIVE_INFINITY;

const changesState = ({ kind }: ConversationEvent): boolean => isEnd(kind) || isReopening(kind) || kind === "unsnoozed";

/** The customer's next message after a pending or snoozed began. */
const wakening = ({ messages }: Conversation, { at, kind }: ConversationEvent): Instant =>
  (kind === "on-hold" ? undefined : messages.find((message) => message.at > at && isRequest(message))?.at) ??
  Number.POSITIVE_INFINITY;
