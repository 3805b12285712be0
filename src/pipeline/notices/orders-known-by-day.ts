import type { Notes } from "../../input/notes.ts";
import type { Contact, Context } from "../../metrics/context.ts";
import type { Order } from "../../model/commerce.ts";
import type { Facts } from "../../model/facts.ts";
import type { Question } from "../../report/build.ts";
import { firstAfter } from "../../time/first-after.ts";

/**
 * Says how many orders of the range may have followed a conversation of their day: known by the day alone, each counts at its
 * start, before all that was written on it, and where customers order on the day on which they write, rates of sales are too low.
 */
export function noteOrdersKnownByDay({ metrics }: Question, context: Context, facts: Facts, notes: Notes): void {
  const areJoined = metrics.some(({ uses }) => uses.includes("orders") && uses.includes("contacts"));
  if (!areJoined || !facts.orders.days.isUsed) return;
  const { commerce, range, contactsOf } = context;
  for (const order of commerce.orders) {
    if (order.customer === undefined || order.kind === "refund") continue;
    if (order.at < range.from || order.at >= range.to) continue;
    const end = facts.orders.days.endOf(order.at);
    if (end === undefined || !isAmong(contactsOf(order.customer), order, end)) continue;
    notes.add("order-on-day-of-chat", onDayOfChat, order.id === undefined ? undefined : `"${order.id}"`);
  }
}

/** Whether a conversation that the order names, or any that the customer began, begins on the order's day and was answered on it. */
function isAmong(contacts: readonly Contact[], { at, conversation }: Order, end: number): boolean {
  for (let index = firstAfter(contacts, at - 1, ({ at }) => at); index < contacts.length; index++) {
    const contact = contacts[index];
    if (contact.at >= end) return false;
    const isTheirs = conversation === undefined ? contact.isInbound : contact.conversation === conversation;
    if (isTheirs && contact.repliedAt !== undefined && contact.repliedAt < end) return true;
  }
  return false;
}

const onDayOfChat =
  "an order of which only the day is known counts at the start of its day, and so not for the conversation that its " +
  "customer had on it; give its time of day, too";
