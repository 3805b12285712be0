import type { NumberColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import { ticketRank } from "../../model/ticket-rank.ts";
import { millisecondsPerDay } from "../../time/units.ts";

/**
 * Whether a record tells another creation of its ticket than one before it did: of one ticket there is one only. Up to two
 * days apart, both can be the same in two zones, one of them known by its day alone.
 */
export function isOtherCreation(creations: NumberColumn, conversation: number, createdAt: Instant): boolean {
  const known = creations.get(conversation);
  if (known === undefined || Math.abs(createdAt - known) <= 2 * millisecondsPerDay) return false;
  return (creations.stampOf(conversation) ?? 0) >= ticketRank;
}

export const otherCreation = {
  code: "other-creation",
  message:
    "records of a ticket tell creations more than two days apart: either two tickets have one id, as those of two desks, and are " +
    "to be reported apart, or of months that number theirs anew (--map conversation=each-row counts each row as a ticket), or a " +
    "column tells other times, such as those of ratings (--map createdAt=… names another)",
} as const;
