import type { Conversation, Instant } from "../../model/conversation.ts";
import { lengthTold } from "../../time/length-told.ts";
import { leftAt } from "./leaving.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { firstRequest, isRequest } from "./replies.ts";
import { takingOf } from "./taking.ts";

/**
 * Since when the customer has been waiting for a human: queued, else requested (a creation before the first message), else
 * the first customer message. A creation that only repeats the first message, perhaps a bot's greeting, is no request.
 */
export const waitingSince = (conversation: Conversation, by: Instant): Instant | undefined => {
  const queuedAt = queueingOf(conversation, by);
  if (queuedAt !== undefined) return queuedAt;
  const { createdAt, messages } = conversation;
  const isRequested = createdAt !== undefined && (messages.length === 0 || createdAt < messages[0].at);
  return isRequested ? createdAt : (firstRequest(conversation, by)?.at ?? createdAt);
};

/**
 * The first queueing, unless somebody had taken it or the customer had left before: who waits for a second line asked earlier,
 * and for whom it is queued in tidying up waits no more.
 */
const queueingOf = (conversation: Conversation, by: Instant): Instant | undefined => {
  const event = conversation.events.find(({ kind }) => kind === "queued");
  const queueings = [event?.at, conversation.queuedAt].filter((at) => at !== undefined);
  if (queueings.length === 0) return undefined;
  const taken = takingOf(conversation, by)?.at;
  const left = leftAt(conversation, lifecycleOf(conversation, by), by);
  const isBefore = (queuedAt: Instant, end: Instant | undefined): boolean =>
    end === undefined || conversation.daysAlone.includes(end) || queuedAt < end + lengthTold(end);
  return queueings.find((at) => at <= by && isBefore(at, taken) && isBefore(at, left));
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
