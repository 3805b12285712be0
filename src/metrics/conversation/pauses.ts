import type { Conversation, ConversationEvent, EventKind, Instant, Status } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { itemsWithin } from "../../time/first-after.ts";
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
    const end = Math.min(to, endOfPause(conversation, index));
    return begin < end ? [{ from: begin, to: end }] : [];
  });

/** What was written after the next change of state is not looked at: there may be very many pauses and messages. */
function endOfPause({ events, messages }: Conversation, index: number): Instant {
  const { at, kind } = events[index];
  let next = index + 1;
  while (next < events.length && !changesState(events[next])) next++;
  const change = events[next]?.at ?? Number.POSITIVE_INFINITY;
  return kind === "on-hold" ? change : (itemsWithin(messages, at, change).find(isRequest)?.at ?? change);
}

/** Whether an event ends a pause, or anything else that a conversation was. */
export const changesState = ({ kind }: ConversationEvent): boolean =>
  isEnd(kind) || isReopening(kind) || kind === "unsnoozed";
