import type { Conversation, Instant } from "../../model/conversation.ts";
import type { Source } from "../metric.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { lastSignOfCustomer } from "./waiting.ts";

/** A conversation came to the end that it has not been reopened from since. */
export interface Ending {
  readonly at: Instant;
  readonly source: Source;
  /** True where nothing tells when the customer left, so that the last sign of life after the asking stands for it. */
  readonly isEstimate: boolean;
}

/**
 * When a conversation that has ended came to its end: it was resolved or closed, or the customer left. Undefined where
 * nothing tells.
 *
 * @example endingOf(abandoned, lifecycleOf(abandoned, asOf), asOf) //=> { at: 60000, source: "events", isEstimate: false }
 */
export const endingOf = (conversation: Conversation, lifecycle: Lifecycle, by: Instant): Ending | undefined => {
  const { ended, abandonedAt, resolutions, source } = lifecycle;
  const at = ended === "abandoned" ? abandonedAt : resolutions.at(-1)?.at;
  if (at !== undefined) return { at, source, isEstimate: false };
  const last = ended === "abandoned" ? lastSignOfCustomer(conversation, by) : undefined;
  if (last === undefined) return undefined;
  return { at: last, source: conversation.messages.length > 0 ? "messages" : "events", isEstimate: true };
};
