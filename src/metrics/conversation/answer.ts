import type { Conversation, Instant, ReportedDuration } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { isUntold, notTold } from "./fragment.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { firstReply } from "./replies.ts";
import { acceptanceOf } from "./waiting.ts";

/** What tells whether a human answered; without one of them nothing does. */
export const answerFacts: readonly Fact[] = [
  "messages",
  "firstResponseAt",
  "acceptedAt",
  "firstResponse",
  "firstResponseBusiness",
  "replies",
];

/**
 * Why a conversation does not count as answered by an instant, and before the customer left: no human has answered it, or
 * nothing tells. Undefined where one has. Messages decide where there are any; else time stamps and reported values, unless
 * the export calls it missed.
 *
 * @example whyUnanswered(conversation({ messages: [customer(0), bot(5)] }), lifecycle, 99) //=> "unanswered"
 */
export const whyUnanswered = (
  conversation: Conversation,
  lifecycle: Lifecycle,
  by: Instant,
): "unanswered" | typeof notTold | undefined => {
  const until = answerableUntil(lifecycle, by);
  if (conversation.messages.length > 0) {
    return firstReply(conversation, until) === undefined ? "unanswered" : undefined;
  }
  if (conversation.status !== "missed" && isSaidToBeAnswered(conversation, until)) return undefined;
  return isUntold(conversation) ? notTold : "unanswered";
};

/** Until when there is somebody to be answered: an instant, or when the customer left for good before it. */
export const answerableUntil = ({ ended, abandonedAt = Number.POSITIVE_INFINITY }: Lifecycle, by: Instant): Instant =>
  ended === "abandoned" ? Math.min(by, abandonedAt) : by;

/** Whether it is known that a human answered by an instant, and before the customer left. */
export const isAnswered = (conversation: Conversation, lifecycle: Lifecycle, by: Instant): boolean =>
  whyUnanswered(conversation, lifecycle, by) === undefined;

function isSaidToBeAnswered(conversation: Conversation, until: Instant): boolean {
  const { firstResponseAt, reported } = conversation;
  if (firstResponseAt !== undefined) return firstResponseAt <= until;
  if (acceptanceOf(conversation, until) !== undefined || isSaidToBeReplied(conversation, until)) return true;
  return isStated(reported.firstResponse);
}

/** Whether a count of replies, or the piece that is there of the messages, says that a human has replied. */
export const isSaidToBeReplied = ({ reported, repliedBy }: Conversation, by: Instant): boolean =>
  (reported.replies ?? 0) > 0 || (repliedBy !== undefined && repliedBy <= by);

/** Whether an export states a duration, on either clock. */
export const isStated = ({ calendar, business }: ReportedDuration): boolean =>
  calendar !== undefined || business !== undefined;
