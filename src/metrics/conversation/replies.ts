import type { Conversation, Instant, Message } from "../../model/conversation.ts";

/** Only a public message of a human agent is a reply: no bot, no automation, no system line, no internal note. */
export const isReply = (message: Message): boolean => message.role === "agent" && !message.internal;

/** A public message of the customer. */
export const isRequest = (message: Message): boolean => message.role === "customer" && !message.internal;

/** The first reply that was written by an instant. */
export const firstReply = ({ messages }: Conversation, by: Instant): Message | undefined => {
  for (const message of messages) {
    if (message.at > by) return undefined;
    if (isReply(message)) return message;
  }
  return undefined;
};

/** The last reply that was written by an instant. */
export const lastReply = ({ messages }: Conversation, by: Instant): Message | undefined => {
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    if (message.at <= by && isReply(message)) return message;
  }
  return undefined;
};

/** The first public message of the customer that was written by an instant. */
export const firstRequest = ({ messages }: Conversation, by: Instant): Message | undefined => {
  for (const message of messages) {
    if (message.at > by) return undefined;
    if (isRequest(message)) return message;
  }
  return undefined;
};

/** How many replies were written by an instant; agent messages with no customer message between them are one. */
export const countReplies = ({ messages }: Conversation, by: Instant): number => {
  let replies = 0;
  let isReplying = false;
  for (const message of messages) {
    if (message.at > by) break;
    if (isReply(message)) {
      if (!isReplying) replies++;
      isReplying = true;
    } else if (isRequest(message)) isReplying = false;
  }
  return replies;
};
