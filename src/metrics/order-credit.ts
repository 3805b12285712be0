import type { Order } from "../model/commerce.ts";
import type { Conversation, Instant } from "../model/conversation.ts";
import type { Contact, Context } from "./context.ts";
import { firstAfter, within } from "./first-after.ts";
import { orderBookOf } from "./orders.ts";

/**
 * The orders that count for a conversation, by time: those that name it; and of its customer's others, which name none,
 * those within a window after its creation for which it is the last touch. Each order counts for one conversation.
 *
 * @param window in milliseconds
 * @example ordersFor(first, 72 * hour, context) //=> [{ id: "O-1", kind: "new", … }]
 */
export function ordersFor(conversation: Conversation, window: number, context: Context): readonly Order[] {
  const { id, customer, createdAt } = conversation;
  const { asOf, commerce, contactsOf } = context;
  const naming = orderBookOf(commerce)
    .naming(id)
    .filter(({ at }) => at <= asOf);
  if (customer === undefined || createdAt === undefined) return naming;
  const touched = within(commerce.ordersOf(customer), createdAt, Math.min(createdAt + window, asOf)).filter(
    (order) =>
      order.conversation === undefined && lastTouch(contactsOf(customer), order.at, window)?.conversation === id,
  );
  return touched.length === 0 ? naming : [...naming, ...touched].sort((one, other) => one.at - other.at);
}

/**
 * Of the conversations that a customer had begun in a window before an instant, the last that was answered before it; where
 * none was, the last one begun. One before the window could not count what it takes from a later one.
 */
function lastTouch(contacts: readonly Contact[], before: Instant, window: number): Contact | undefined {
  let begun: Contact | undefined;
  for (let index = firstAfter(contacts, before - 1, ({ at }) => at) - 1; index >= 0; index--) {
    const contact = contacts[index];
    if (contact.at < before - window) break;
    if (!contact.isInbound) continue;
    if (contact.repliedAt !== undefined && contact.repliedAt < before) return contact;
    begun ??= contact;
  }
  return begun;
}
