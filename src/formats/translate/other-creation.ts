import type { NumberColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import { ticketRank } from "../../model/ticket-rank.ts";
import { millisecondsPerDay } from "../../time/units.ts";

/**
 * Whether a record tells another creation of its ticket than one before it did: of one ticket there is one only. Up to a day
 * apart, both can be the same in two zones, or one of them known by its day alone.
 */
export function isOtherCreation(creations: NumberColumn, conversation: number, createdAt: Instant): boolean {
  const known = creations.get(conversation);
  if (known === undefined || Math.abs(createdAt - known) <= millisecondsPerDay) return false;
  return (creations.stampOf(conversation) ?? 0) >= ticketRank;
}

export const otherCreation = {
  code: "other-creation",
  message:
    "records of a ticket tell creations more than a day apart: they may be two tickets with one id, as where two desks or " +
    "years count from 1, and count as one; report such files apart",
} as const;
