import type { Outweighs } from "./columns.ts";
import { isOpenStatus } from "./standing-status.ts";

/**
 * Of two statuses an end counts, since what has ended was open before and nothing tells of a reopening; else the smaller word.
 *
 * @example isLikelierStatus("resolved", "open") //=> true
 */
export const isLikelierStatus: Outweighs<string> = (status, known) =>
  isOpenStatus(status) === isOpenStatus(known) ? status < known : isOpenStatus(known);

/**
 * Of two calls that are one conversation, in no known order, a customer's is that which began it: agents call back.
 *
 * @example isLikelierInitiator("customer", "agent") //=> true
 */
export const isLikelierInitiator: Outweighs<string> = (initiator, known) =>
  initiator === "customer" || (known !== "customer" && initiator < known);

/** Of two times of an end, or two lengths until then, the later counts, as the last. @example isLater(9, 5) //=> true */
export const isLater: Outweighs<number> = (end, known) => end > known;
