import type { EventKind } from "./conversation.ts";

/**
 * Whether an event ends an open conversation.
 *
 * @example isEnd("missed") //=> true
 */
export const isEnd = (kind: EventKind): boolean =>
  kind === "resolved" || kind === "closed" || kind === "abandoned" || kind === "missed";
