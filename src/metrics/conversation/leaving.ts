import type { Conversation, Instant } from "../../model/conversation.ts";
import { type Lifecycle, lifecycleOf } from "./lifecycle.ts";
import { isRequest } from "./replies.ts";

/**
 * When the customer left what has ended since, be it that it was resolved afterwards, in tidying up. Undefined where nothing
 * tells, or they wrote again by the instant: then they had not left.
 *
 * @example leftAt(conversation({ events: [event("abandoned", 5), event("resolved", 9)] }), lifecycle, 9000) //=> 5000
 */
export const leftAt = (
  { messages }: Conversation,
  { ended, abandonedAt }: Lifecycle,
  by: Instant,
): Instant | undefined => {
  if (ended === undefined || abandonedAt === undefined) return undefined;
  const wroteAgain = messages.some((message) => message.at > abandonedAt && message.at <= by && isRequest(message));
  return wroteAgain ? undefined : abandonedAt;
};

/** How a conversation stood for its customer: who has left has abandoned it, and what is resolved afterwards is so without them. */
export const lifecycleForCustomer = (conversation: Conversation, by: Instant): Lifecycle => {
  const lifecycle = lifecycleOf(conversation, by);
  const isLeft = lifecycle.ended === "resolved" && leftAt(conversation, lifecycle, by) !== undefined;
  return isLeft ? { ...lifecycle, ended: "abandoned" } : lifecycle;
};
