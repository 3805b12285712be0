import type { EventKind } from "./conversation.ts";

/**
 * Whether an event ends an open conversation.
 *
 * @example isEnd("missed") //=> true
 */
export const isEnd = (kind: EventKind): boolean => kind === "resolved" || kind === "closed" || isLeaving(kind);

/**
 * Whether an event says that the customer left, or was never answered.
 *
 * @example isLeaving("abandoned") //=> true
 */
export const isLeaving = (kind: EventKind): boolean => kind === "abandoned" || kind === "missed";
