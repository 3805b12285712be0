import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";
import type { ToldConversation } from "../write/told.ts";

/**
 * What a metric set says of its ticket. Durations are minutes, the first reply of messengers is in seconds; a ticket that is
 * unsolved again has no full resolution.
 */
export const figuresOf = (set: Item): ToldConversation => ({
  resolvedAt: set.iso("solved_at"),
  firstResponse: replyTime(set, "calendar"),
  firstResponseBusiness: replyTime(set, "business"),
  firstResolution: minutes(set, "first_resolution_time_in_minutes.calendar"),
  firstResolutionBusiness: minutes(set, "first_resolution_time_in_minutes.business"),
  resolution: minutes(set, "full_resolution_time_in_minutes.calendar"),
  resolutionBusiness: minutes(set, "full_resolution_time_in_minutes.business"),
  replies: set.number("replies"),
  reopens: set.number("reopens"),
});

/** Whether it says that an agent has replied, be it without a count: messengers have times alone. */
export const countsReply = (set: Item): boolean =>
  (set.number("replies") ?? 0) > 0 || figuresOf(set).firstResponse !== undefined;

/** When the ticket was assigned first, and when last. */
export function assignmentsOf(set: Item): readonly Instant[] {
  const first = set.iso("initially_assigned_at");
  const last = set.iso("assigned_at");
  return [first, last === first ? undefined : last].filter((at) => at !== undefined);
}

const minutes = (set: Item, path: string): number | undefined => durationOf(set, path, millisecondsPerMinute);

const replyTime = (set: Item, clock: "calendar" | "business"): number | undefined =>
  durationOf(set, `reply_time_in_seconds.${clock}`) ?? minutes(set, `reply_time_in_minutes.${clock}`);
