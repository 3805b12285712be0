import { isObject, type JsonTree, readTree } from "../../input/json/tree.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Item } from "../translate/item.ts";
import type { ToldOrder } from "../translate/told.ts";

const encoder = new TextEncoder();

/** The order of a shop that an event tells, as JSON in a text; undefined where it tells none. */
export function orderOf(event: Item, at: Instant, customer: string | undefined): ToldOrder | undefined {
  if (event.text("subtype") !== "store_order_was_created") return undefined;
  const { tree } = readTree(encoder.encode(event.text("details") ?? ""));
  const order = isObject(tree) ? tree.get("order") : undefined;
  const id = textIn(order, "id") ?? textIn(order, "order_number");
  if (id === undefined) return undefined;
  return { at, kind: "new", id, amount: textIn(order, "total_price"), currency: textIn(order, "currency"), customer };
}

function textIn(tree: JsonTree | undefined, key: string): string | undefined {
  const value = isObject(tree) ? tree.get(key) : undefined;
  return value === undefined || isObject(value) || Array.isArray(value) ? undefined : value.text;
}
