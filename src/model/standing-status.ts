import type { Status } from "./conversation.ts";

/** What an open conversation can be, as exports say it. */
type OpenStatus = Extract<Status, "open" | "pending" | "on-hold" | "snoozed">;

/**
 * Whether a status says that a conversation is open, whatever it waits for.
 *
 * @example isOpenStatus("snoozed") //=> true
 */
export const isOpenStatus = (status: string | undefined): status is OpenStatus =>
  status === "open" || status === "pending" || status === "on-hold" || status === "snoozed";

/**
 * Whether a status says that a conversation has ended, resolved or not. Of what is in no population it says neither.
 *
 * @example isEndStatus("missed") //=> true
 */
export const isEndStatus = (status: Status | undefined): boolean =>
  status === "resolved" || status === "closed" || status === "missed" || status === "abandoned" || status === "offline";
