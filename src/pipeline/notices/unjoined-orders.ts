import type { Notes } from "../../input/notes.ts";
import type { Context } from "../../metrics/context.ts";
import type { Facts } from "../../model/facts.ts";
import type { Question } from "../../report/build.ts";

/**
 * Says which orders of the range count for no conversation, where orders are looked for by conversation: the lists may name
 * conversations or customers each in its own way, as by name and by number.
 */
export function noteUnjoinedOrders({ metrics }: Question, context: Context, facts: Facts, notes: Notes): void {
  const areJoined = metrics.some(({ uses }) => uses.includes("orders") && uses.includes("contacts"));
  if (facts.conversationCount === 0 || !areJoined) return;
  const { commerce, range } = context;
  for (const order of commerce.orders) {
    if (order.at < range.from || order.at >= range.to || commerce.joins(order)) continue;
    const named = order.conversation ?? order.customer;
    if (named === undefined) notes.add("unjoined-orders", ofNobody);
    else notes.add("unjoined-orders", ofUnknown, `"${named}"`);
  }
}

const ofUnknown =
  "an order counts for no conversation: none that was read has the id that it names, or where it names none, its customer " +
  "(--map customer=… names the column that both lists have)";
const ofNobody =
  "an order counts for no conversation: it names neither a conversation nor a customer that can be told from others";
