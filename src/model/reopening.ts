import type { EventKind } from "./conversation.ts";

/**
 * Whether an event puts an ended conversation back into a state in which it is open.
 *
 * @example isReopening("pending") //=> true
 */
export const isReopening = (kind: EventKind): boolean =>
  kind === "reopened" || kind === "opened" || kind === "pending" || kind === "on-hold" || kind === "snoozed";
