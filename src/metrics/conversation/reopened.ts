import type { Conversation, Instant } from "../../model/conversation.ts";
import { endedStretches } from "./ended-stretches.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { tellsOfEnds } from "./timeline.ts";

/** Whether a conversation was reopened after a resolution by an instant, as the export's own count tells too. */
export const wasReopened = (conversation: Conversation, by: Instant): boolean =>
  lifecycleOf(conversation, by).reopened || isReportedReopened(conversation);

/**
 * Whether it was reopened within a window after a resolution; a reopening of which nothing tells how long after it came
 * counts as one.
 *
 * @param window in milliseconds
 * @example wasReopenedWithin(conversation({ events: [event("resolved", 1), event("reopened", 9)] }), 7999, 9000) //=> false
 */
export const wasReopenedWithin = (conversation: Conversation, window: number, by: Instant): boolean =>
  isReportedReopened(conversation) ||
  endedStretches(conversation, by).some(
    ({ as, from, to }) => as === "resolved" && to !== undefined && (from === undefined || to - from <= window),
  );

/** Events of its ends say themselves whether it was reopened; only without them does the export's own count decide. */
export const isReportedReopened = ({ events, reported }: Conversation): boolean =>
  (reported.reopens ?? 0) > 0 && !tellsOfEnds(events);
