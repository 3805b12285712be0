import type { Conversation, Instant } from "../../model/conversation.ts";
import { itemsWithin } from "../../time/first-after.ts";
import { isReply, isRequest } from "./replies.ts";

/**
 * Whether a customer wrote after an instant and was answered up to another: what had ended at the one went on until the other,
 * though nothing tells that it was reopened.
 *
 * @example isAnsweredAgain(conversation({ messages: [customer(20), agent(40)] }), 10_000, 60_000) //=> true
 */
export const isAnsweredAgain = ({ messages }: Conversation, after: Instant, until: Instant): boolean => {
  const since = itemsWithin(messages, after, until);
  const asked = since.findIndex(isRequest);
  return asked !== -1 && since.slice(asked).some(isReply);
};
