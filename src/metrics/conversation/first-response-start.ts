import type { Conversation, Instant } from "../../model/conversation.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { lastHandoff } from "./passing-on.ts";
import { firstRequest } from "./replies.ts";

/**
 * Since when a conversation has been waiting for its first reply, as first-response-time counts it: the latest of the first
 * customer message (or the creation), the last handoff by a bot, and a reopening before which only bots had resolved it.
 */
export const awaitingFirstResponseSince = (conversation: Conversation, by: Instant): Instant | undefined => {
  const asked = firstRequest(conversation, by)?.at ?? conversation.createdAt;
  return asked === undefined ? undefined : firstResponseStart(asked, conversation, by);
};

/** The same of a conversation in which the customer asked at an instant. */
export const firstResponseStart = (asked: Instant, conversation: Conversation, by: Instant): Instant => {
  if (conversation.events.length === 0) return asked;
  const handoff = lastHandoff(conversation, by);
  return Math.max(asked, handoff?.at ?? asked, lifecycleOf(conversation, by).reopenedAfterBotsAt ?? asked);
};
