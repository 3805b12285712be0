import type { Conversation, Instant } from "../../model/conversation.ts";
import { isAcceptance } from "./given.ts";
import { type Lifecycle, lifecycleOf } from "./lifecycle.ts";
import { isRequest } from "./replies.ts";
import { timelineOf } from "./timeline.ts";

/**
 * When the customer left what has ended since, be it that it was resolved afterwards, in tidying up. Undefined where nothing
 * tells, or they wrote again by the instant: then they had not left.
 *
 * @example leftAt(conversation({ events: [event("abandoned", 5), event("resolved", 9)] }), lifecycle, 9000) //=> 5000
 */
export const leftAt = (
  conversation: Conversation,
  { ended, abandonedAt }: Lifecycle,
  by: Instant,
): Instant | undefined => {
  if (ended === undefined || abandonedAt === undefined) return undefined;
  if (ended === "resolved" && !isLeaving(conversation, abandonedAt, by)) return undefined;
  const { messages } = conversation;
  const wroteAgain = messages.some((message) => message.at > abandonedAt && message.at <= by && isRequest(message));
  return wroteAgain ? undefined : abandonedAt;
};

/**
 * Whether it was the customer who left. Where nothing says so, not if somebody took it all the same: a ring that was missed is
 * taken by the next agent.
 */
function isLeaving(conversation: Conversation, at: Instant, by: Instant): boolean {
  const timeline = timelineOf(conversation);
  const left = timeline.find((event) => event.kind === "abandoned" && event.at === at);
  if (left === undefined || left.actorRole === "agent") return false;
  const isTaken = timeline.some((event) => isAcceptance(event) && event.at > at && event.at <= by);
  return left.actorRole === "customer" || !isTaken;
}

/** How a conversation stood for its customer: who has left has abandoned it, and what is resolved afterwards is so without them. */
export const lifecycleForCustomer = (conversation: Conversation, by: Instant): Lifecycle => {
  const lifecycle = lifecycleOf(conversation, by);
  const isLeft = lifecycle.ended === "resolved" && leftAt(conversation, lifecycle, by) !== undefined;
  return isLeft ? { ...lifecycle, ended: "abandoned" } : lifecycle;
};
