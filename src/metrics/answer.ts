import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
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
 * Whether a human answered by an instant, and before the customer left. Messages decide where there are any; else time
 * stamps and reported values, unless the export calls the conversation missed.
 *
 * @example isAnswered(conversation({ messages: [customer(0), bot(5)] }), lifecycle, 99) //=> false
 */
export const isAnswered = (conversation: Conversation, lifecycle: Lifecycle, by: Instant): boolean => {
  const until = lifecycle.ended === "abandoned" ? Math.min(by, lifecycle.abandonedAt ?? by) : by;
  if (conversation.messages.length > 0) return firstReply(conversation, until) !== undefined;
  return conversation.status !== "missed" && isSaidToBeAnswered(conversation, until);
};

function isSaidToBeAnswered(conversation: Conversation, until: Instant): boolean {
  const { firstResponseAt } = conversation;
  if (firstResponseAt !== undefined) return firstResponseAt <= until;
  if (acceptanceOf(conversation, until) !== undefined) return true;
  const { firstResponse, replies } = conversation.reported;
  return firstResponse.calendar !== undefined || firstResponse.business !== undefined || (replies ?? 0) > 0;
}
