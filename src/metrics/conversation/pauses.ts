import type { Conversation, ConversationEvent, EventKind, Instant } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import type { Stretch } from "../variants/clocked.ts";
import { isRequest } from "./replies.ts";

const pauses: ReadonlySet<EventKind> = new Set(["pending", "on-hold", "snoozed"]);

/**
 * The times within a stretch at which a conversation was pending, on hold or snoozed, in order and apart. Each of these
 * lasts until the next change of state; pending and snoozed also end with the customer's next message.
 */
export const pausesWithin = ({ from, to }: Stretch, conversation: Conversation): readonly Stretch[] =>
  conversation.events.flatMap((event, index) => {
    if (!pauses.has(event.kind)) return [];
    const begin = Math.max(from, event.at);
    const end = Math.min(to, nextChange(conversation, index), wakening(conversation, event));
    return begin < end ? [{ from: begin, to: end }] : [];
  });

const nextChange = ({ events }: Conversation, index: number): Instant =>
  events.slice(index + 1).find(changesState)?.at ?? Number.POSITIVE_INFINITY;

/** Whether an event ends a pause, or anything else that a conversation was. */
export const changesState = ({ kind }: ConversationEvent): boolean =>
  isEnd(kind) || isReopening(kind) || kind === "unsnoozed";

/** The customer's next message after a pending or snoozed began. */
const wakening = ({ messages }: Conversation, { at, kind }: ConversationEvent): Instant =>
  (kind === "on-hold" ? undefined : messages.find((message) => message.at > at && isRequest(message))?.at) ??
  Number.POSITIVE_INFINITY;
