import type { Instant } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import { memberOf, memberText, treeOf } from "../record/text-tree.ts";
import type { ToldOrder } from "../write/told.ts";

/** The order of a shop that an event tells, as JSON in a text; undefined where it tells none. */
export function orderOf(event: Item, at: Instant, customer: string | undefined): ToldOrder | undefined {
  if (event.text("subtype") !== "store_order_was_created") return undefined;
  const order = memberOf(treeOf(event.text("details")), "order");
  const id = memberText(order, "id") ?? memberText(order, "order_number");
  if (id === undefined) return undefined;
  const [amount, currency] = [memberText(order, "total_price"), memberText(order, "currency")];
  return { at, kind: "new", id, amount, currency, customer };
}
