import type { Conversation, ConversationEvent, EventKind, Instant, Status } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import type { Stretch } from "../variants/clocked.ts";
import { isRequest } from "./replies.ts";

/** Whether an event begins a pause, or a status says that there is one. @example isPause("snoozed") //=> true */
export const isPause = (kind: EventKind | Status | undefined): boolean =>
  kind === "pending" || kind === "on-hold" || kind === "snoozed";

/**
 * The times within a stretch at which a conversation was pending, on hold or snoozed, in order and apart. Each of these
 * lasts until the next change of state; pending and snoozed also end with the customer's next message.
 */
export const pausesWithin = ({ from, to }: Stretch, conversation: Conversation): readonly Stretch[] =>
  conversation.events.flatMap((event, index) => {
    if (!isPause(event.kind)) return [];
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
