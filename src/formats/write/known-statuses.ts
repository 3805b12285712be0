import { type Status, statuses } from "../../model/conversation.ts";

type StatusList = Readonly<Record<string, Status>>;

/** What a vendor's statuses mean: a list of them, or what tells it of each. */
export type KnownStatuses = StatusList | ((text: string) => Status | undefined);

/** What is said of a status that has no meaning. */
export const unknownStatus =
  "a status that is no known word was left out: the conversation counts as not ended unless something else tells its end " +
  "(input.values.status in the configuration names it)";

/**
 * What a vendor's word for a status means.
 *
 * @param own the status that the configuration gives for the word, which outweighs the vendor's list or rule
 * @example meantStatus("hold", { hold: "on-hold" }, undefined) //=> "on-hold"
 */
export const meantStatus = (text: string, known: KnownStatuses, own: string | undefined): Status | undefined =>
  statuses.find((status) => status === own) ?? (typeof known === "function" ? known(text) : listed(text, known));

const listed = (text: string, known: StatusList): Status | undefined =>
  Object.hasOwn(known, text) ? known[text] : undefined;
