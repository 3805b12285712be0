import type { Conversation, Instant, Message } from "../../model/conversation.ts";
import { isReply, isRequest } from "./replies.ts";

/** A maximal run of public customer messages. Bot messages and internal notes do not end it; a reply does. */
export interface Turn {
  /** The turn's first message. */
  readonly askedAt: Instant;
  /** The first reply after it; undefined while there is none. */
  readonly reply: Message | undefined;
}

/**
 * The customer's turns by an instant, in time order. All but the last are answered.
 *
 * @example turnsOf(conversation({ messages: [customer(0), bot(1), customer(9), agent(60)] }), 99) //=> one turn, asked at 0
 */
export const turnsOf = ({ messages }: Conversation, by: Instant): readonly Turn[] => {
  const turns: Turn[] = [];
  let askedAt: Instant | undefined;
  for (const message of messages) {
    if (message.at > by) break;
    if (isRequest(message)) askedAt ??= message.at;
    else if (askedAt !== undefined && isReply(message)) {
      turns.push({ askedAt, reply: message });
      askedAt = undefined;
    }
  }
  if (askedAt !== undefined) turns.push({ askedAt, reply: undefined });
  return turns;
};
