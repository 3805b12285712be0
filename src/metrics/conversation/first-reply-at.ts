import type { Conversation, Instant } from "../../model/conversation.ts";
import { firstReply } from "./replies.ts";

/**
 * When a human answered first, by an instant: by the messages, else the time stamp, else the reported time after the
 * creation; undefined where nobody did or nothing tells when. Of a day alone it is not before the creation.
 *
 * @example firstReplyAt(conversation({ messages: [customer(0), agent(5)] }), 9000) //=> 5000
 */
export const firstReplyAt = (conversation: Conversation, by: Instant): Instant | undefined => {
  const { createdAt, firstResponseAt, messages, reported } = conversation;
  const reply = firstReply(conversation, by);
  if (reply !== undefined || messages.length > 0) return reply?.at;
  const { calendar } = reported.firstResponse;
  const stated = calendar === undefined || createdAt === undefined ? undefined : createdAt + calendar;
  const at = firstResponseAt === undefined ? stated : Math.max(firstResponseAt, createdAt ?? firstResponseAt);
  return at !== undefined && at <= by ? at : undefined;
};
