import { addToList } from "../../add-to-list.ts";
import type { Commerce, Money, Order } from "../../model/commerce.ts";
import type { Instant } from "../../model/conversation.ts";
import { isSale, orderBookOf } from "./orders.ts";

/** What was paid back of one sale; the amount is 0 or negative. */
interface Refund {
  readonly at: Instant;
  readonly amount: Money;
}

type RefundsBySale = ReadonlyMap<Order, readonly Refund[]>;

/** Found once for each commerce, which never changes. */
const found = new WeakMap<Commerce, RefundsBySale>();

/**
 * What was paid back of a sale by an instant. A refund belongs to the sale whose id it bears, to several of one id in
 * proportion to their amounts; where that sale is not in the data, to none. One without an id belongs to the last sale of
 * its customer, else of its conversation.
 */
export function refundsOf(sale: Order, commerce: Commerce, by: Instant): readonly Money[] {
  const bySale = found.get(commerce) ?? allRefunds(commerce);
  found.set(commerce, bySale);
  return (bySale.get(sale) ?? []).filter(({ at }) => at <= by).map(({ amount }) => amount);
}

function allRefunds(commerce: Commerce): RefundsBySale {
  const bySale = new Map<Order, Refund[]>();
  const lastSales = new Map<string, Order>();
  for (const order of commerce.orders) {
    const owner = ownerOf(order);
    if (isSale(order) && owner !== undefined) lastSales.set(owner, order);
    if (order.kind !== "refund" || order.amount === undefined) continue;
    const named = order.id === undefined ? [] : orderBookOf(commerce).bearing(order.id).filter(isSale);
    const last = owner === undefined ? undefined : lastSales.get(owner);
    const sales = order.id !== undefined || last === undefined ? named : [last];
    for (const sale of sales) {
      const thousandths = Math.round(order.amount.thousandths * shareOf(sale, sales));
      const refund = { at: order.at, amount: { ...order.amount, thousandths } };
      addToList(bySale, sale, refund);
    }
  }
  return bySale;
}

/** The customer, or where nothing says who that is, the conversation. */
function ownerOf({ customer, conversation }: Order): string | undefined {
  if (customer !== undefined) return `customer ${customer}`;
  return conversation === undefined ? undefined : `conversation ${conversation}`;
}

/** How much of what was paid back of some sales is one of theirs, 0…1. */
function shareOf({ amount }: Order, sales: readonly Order[]): number {
  const total = sales.reduce((sum, sale) => sum + (sale.amount?.thousandths ?? 0), 0);
  return total === 0 ? 1 / sales.length : (amount?.thousandths ?? 0) / total;
}
