import type { Instant } from "./conversation.ts";

/** Is added to the stamp of what a ticket's own record says, which so outweighs what the messages of the conversation say. */
export const ticketRank = 1e15;

/** The version of what outweighs every record of a ticket, such as that it was merged, of which none of them knows. */
export const aboveTickets = Number.MAX_SAFE_INTEGER;

/**
 * Whether a stamp is that of a ticket's record that tells when it was changed: only of such records is one known to be newer.
 *
 * @example isDatedTicket(ticketRank + Date.UTC(2026, 2, 2)) //=> true
 * @example isDatedTicket(ticketRank) //=> false
 */
export const isDatedTicket = (stamp: number): boolean => stamp > ticketRank;

/**
 * When the record of a stamp was changed last, a ticket's own or another; undefined where it does not tell.
 *
 * @example changedAt(ticketRank + 5000) //=> 5000
 * @example changedAt(0) //=> undefined
 */
export function changedAt(stamp: number): Instant | undefined {
  const at = stamp < ticketRank ? stamp : stamp - ticketRank;
  return at > 0 ? at : undefined;
}
