import type { Money, Order } from "../commerce.ts";

/** An entry of the log, and the id of the order that it is an item of; undefined where it is an order itself. */
export interface Entry {
  readonly order: Order;
  readonly whole: string | undefined;
}

/** Makes one order of the items of each, which costs what they cost together; it stands where the first of them does. */
export function itemsTogether(entries: Iterable<Entry>): Order[] {
  const orders: Order[] = [];
  const places = new Map<string, number>();
  for (const { order, whole } of entries) {
    if (whole === undefined) {
      orders.push(order);
      continue;
    }
    const key = `${order.kind} ${whole}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, orders.push({ ...order, id: whole }) - 1);
    else orders[place] = { ...orders[place], amount: sumOf(orders[place].amount, order.amount) };
  }
  return orders;
}

/** Undefined where one is not known, or in another currency. */
const sumOf = (one: Money | undefined, other: Money | undefined): Money | undefined =>
  one === undefined || one.currency !== other?.currency
    ? undefined
    : { ...one, thousandths: one.thousandths + other.thousandths };
