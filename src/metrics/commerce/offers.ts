import type { Order, OrderKind } from "../../model/commerce.ts";
import type { Context } from "../context.ts";
import { orderBookOf } from "./orders.ts";

/** A kind of sale, and the kind of the offer that may come before it. */
export interface SaleKinds {
  readonly sale: OrderKind;
  readonly offer: OrderKind;
}

/**
 * Whether an offer was accepted: by the sale that bears its id, whenever that was; else by a sale of the same customer (of
 * the same conversation, where nothing says whose the offer is) within a window after it and before the next offer. A sale
 * that bears the id of an offer accepts that one only.
 *
 * @param window in milliseconds
 */
export function isAccepted(offer: Order, kinds: SaleKinds, window: number, context: Context): boolean {
  if (hasTwin(offer, kinds.sale, context)) return true;
  const next = nextByOffer(kinds, context).get(offer);
  return next?.kind === kinds.sale && next.at <= Math.min(offer.at + window, context.asOf);
}

/** Whether an order of a kind bears the same id, by the clock of the report. */
const hasTwin = ({ id }: Order, wanted: OrderKind, { asOf, commerce }: Context): boolean =>
  id !== undefined &&
  orderBookOf(commerce)
    .bearing(id)
    .some(({ kind, at }) => kind === wanted && at <= asOf);

/** What came next after each offer, by the kind of the offers. */
const nexts = new WeakMap<Context, Map<OrderKind, ReadonlyMap<Order, Order>>>();

/** Found once for all offers: a name that all guests share has thousands of orders after each. */
function nextByOffer(kinds: SaleKinds, context: Context): ReadonlyMap<Order, Order> {
  const byKind = nexts.get(context) ?? new Map<OrderKind, ReadonlyMap<Order, Order>>();
  nexts.set(context, byKind);
  const found = byKind.get(kinds.offer) ?? findNext(kinds, context);
  byKind.set(kinds.offer, found);
  return found;
}

/** The next offer, or the next sale that bears no offer's id, of the same customer. */
function findNext({ sale, offer: offered }: SaleKinds, context: Context): ReadonlyMap<Order, Order> {
  // A sale of the same instant, as where only days are recorded, comes after the offer.
  const rank = ({ kind }: Order): number => (kind === offered ? 0 : 1);
  const backwards = context.commerce.orders
    .filter((order) => order.kind === offered || (order.kind === sale && !hasTwin(order, offered, context)))
    .sort((one, other) => one.at - other.at || rank(one) - rank(other))
    .reverse();
  const ahead = new Map<string, Order>();
  const found = new Map<Order, Order>();
  for (const order of backwards) {
    const owners = ownersOf(order);
    const next = ahead.get(owners[0]);
    if (order.kind === offered && next !== undefined) found.set(order, next);
    for (const owner of owners) ahead.set(owner, order);
  }
  return found;
}

/** The customer first: only where nothing says who that is, an offer is one of its conversation. */
const ownersOf = ({ customer, conversation }: Order): readonly string[] => [
  ...(customer === undefined ? [] : [`customer ${customer}`]),
  ...(conversation === undefined ? [] : [`conversation ${conversation}`]),
];
