import type { Outweighs } from "./columns.ts";
import { isOpenStatus } from "./standing-status.ts";

/**
 * Of two statuses an end counts, since what has ended was open before and nothing tells of a reopening; else the smaller word.
 *
 * @example isLikelierLast("resolved", "open") //=> true
 */
export const isLikelierLast: Outweighs<string> = (status, known) =>
  isOpenStatus(status) === isOpenStatus(known) ? status < known : isOpenStatus(known);

/** Of two times of an end, or two lengths until then, the later counts, as the last. @example isLater(9, 5) //=> true */
export const isLater: Outweighs<number> = (end, known) => end > known;
