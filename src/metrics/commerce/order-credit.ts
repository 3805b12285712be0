import { addToList } from "../../add-to-list.ts";
import type { Order } from "../../model/commerce.ts";
import type { Conversation, Instant } from "../../model/conversation.ts";
import { firstAfter } from "../../time/first-after.ts";
import type { Contact, Context } from "../context.ts";
import { orderBookOf } from "./orders.ts";

const none: readonly Order[] = [];

/**
 * The orders that count for a conversation, by time: those that name it; and of its customer's others, which name none,
 * those within a window after its creation for which it is the last touch. Each order counts for one conversation.
 *
 * @param window in milliseconds
 * @example ordersFor(first, 72 * hour, context) //=> [{ id: "O-1", kind: "new", … }]
 */
export function ordersFor({ id }: Conversation, window: number, context: Context): readonly Order[] {
  const { asOf, commerce } = context;
  const naming = orderBookOf(commerce)
    .naming(id)
    .filter(({ at }) => at <= asOf);
  const touched = touchedBy(context, window).get(id) ?? none;
  return touched.length === 0 ? naming : [...naming, ...touched].sort((one, other) => one.at - other.at);
}

/** The orders that name no conversation, by the one that is their last touch, for each window that is asked for. */
const touches = new WeakMap<Context, Map<number, ReadonlyMap<string, readonly Order[]>>>();

/** Found once for all conversations: of a name that all guests share, each order has thousands of contacts before it. */
function touchedBy(context: Context, window: number): ReadonlyMap<string, readonly Order[]> {
  const byWindow = touches.get(context) ?? new Map<number, ReadonlyMap<string, readonly Order[]>>();
  touches.set(context, byWindow);
  const found = byWindow.get(window) ?? findTouched(context, window);
  byWindow.set(window, found);
  return found;
}

function findTouched({ asOf, commerce, contactsOf }: Context, window: number): ReadonlyMap<string, readonly Order[]> {
  const found = new Map<string, Order[]>();
  for (const order of commerce.orders) {
    if (order.customer === undefined || order.conversation !== undefined || order.at > asOf) continue;
    const touch = lastTouch(contactsOf(order.customer), order.at, window)?.conversation;
    if (touch !== undefined) addToList(found, touch, order);
  }
  return found;
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
