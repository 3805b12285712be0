import type { Order, OrderKind } from "../../model/commerce.ts";
import { itemsWithin } from "../../time/first-after.ts";
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
export function isAccepted(
  offer: Order,
  { sale, offer: offered }: SaleKinds,
  window: number,
  context: Context,
): boolean {
  const { asOf, commerce } = context;
  const book = orderBookOf(commerce);
  const bears = (id: string | undefined, wanted: OrderKind): boolean =>
    id !== undefined && book.bearing(id).some(({ kind, at }) => kind === wanted && at <= asOf);
  if (bears(offer.id, sale)) return true;
  // A sale of the same instant, as where only days are recorded, comes after the offer.
  const rank = ({ kind }: Order): number => (kind === offered ? 0 : 1);
  const following = itemsWithin(companionsOf(offer, context), offer.at - 1, Math.min(offer.at + window, asOf)).toSorted(
    (one, other) => one.at - other.at || rank(one) - rank(other),
  );
  const next = following
    .slice(following.indexOf(offer) + 1)
    .find(({ kind, id }) => kind === offered || (kind === sale && !bears(id, offered)));
  return next?.kind === sale;
}

/** The orders of the same customer; where nothing says whose it is, those of the same conversation. */
function companionsOf({ customer, conversation }: Order, { commerce }: Context): readonly Order[] {
  if (customer !== undefined) return commerce.ordersOf(customer);
  return conversation === undefined ? [] : orderBookOf(commerce).naming(conversation);
}
