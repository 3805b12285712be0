import type { Contact } from "../metrics/context.ts";
import { firstReplyAt } from "../metrics/first-reply-at.ts";
import { populationOf } from "../metrics/population.ts";
import { assemble } from "../model/assemble.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";

const none: readonly Contact[] = Object.freeze([]);

/**
 * Answers which conversations a customer had, from everything that was read; the first question goes through all of
 * them, so that a report which never asks pays nothing.
 *
 * @example contactsIn(facts)("C-17") //=> [{ conversation: "4711", at: 1767225600000, isInbound: true, tags: [] }]
 */
export const contactsIn = (facts: Facts): ((customer: string) => readonly Contact[]) => {
  let contacts: ReadonlyMap<string, readonly Contact[]> | undefined;
  return (customer) => {
    contacts ??= contactsByCustomer(facts);
    return contacts.get(customer) ?? none;
  };
};

function contactsByCustomer(facts: Facts): ReadonlyMap<string, readonly Contact[]> {
  const contacts = new Map<string, Contact[]>();
  const add = (conversation: Conversation): void => {
    const { customer, createdAt: at } = conversation;
    const reasons = populationOf(conversation);
    if (customer === undefined || at === undefined || reasons.all !== undefined) return;
    const contact = {
      conversation: conversation.id,
      at,
      isInbound: reasons.inbound === undefined,
      repliedAt: firstReplyAt(conversation, Number.POSITIVE_INFINITY),
      tags: conversation.tags,
    };
    const known = contacts.get(customer);
    if (known === undefined) contacts.set(customer, [contact]);
    else known.push(contact);
  };
  assemble(facts, add, () => {});
  for (const list of contacts.values()) list.sort(inOrder);
  return contacts;
}

/** By time, then by id, so that the order of the input never matters. */
const inOrder = (a: Contact, b: Contact): number => a.at - b.at || (a.conversation < b.conversation ? -1 : 1);
