import type { Conversation, Instant } from "../../model/conversation.ts";
import { firstAfter } from "../../time/first-after.ts";
import type { Contact } from "../context.ts";
import type { Resolution } from "../conversation/lifecycle.ts";

/**
 * Whether the same customer began another conversation within a window after a resolution: later than it, by at most the
 * window. What others began (a survey, a campaign) is none.
 *
 * @param contacts those of the customer, in the order of their creation
 * @param window in milliseconds
 * @param isAlike whether a contact could be about the same thing
 * @example hasFollowUp(first, [{ conversation: "2", at: 9, isInbound: true, tags: [] }], [{ at: 5, … }], 4, () => true) //=> true
 */
export const hasFollowUp = (
  { id, createdAt = Number.NEGATIVE_INFINITY }: Conversation,
  contacts: readonly Contact[],
  resolutions: readonly Resolution[],
  window: number,
  isAlike: (contact: Contact) => boolean,
): boolean => {
  const isFollowUp = (contact: Contact) => contact.isInbound && contact.conversation !== id && isAlike(contact);
  // What is known to be resolved on a day seems to have been so at its start, which can lie before the creation.
  return resolutions.some(
    ({ at }) => at !== undefined && someWithin(contacts, Math.max(at, createdAt), window, isFollowUp),
  );
};

function someWithin(
  contacts: readonly Contact[],
  after: Instant,
  window: number,
  isWanted: (contact: Contact) => boolean,
): boolean {
  for (let index = firstAfter(contacts, after, ({ at }) => at); index < contacts.length; index++) {
    if (contacts[index].at - after > window) return false;
    if (isWanted(contacts[index])) return true;
  }
  return false;
}
