import type { Commerce, Cost, Customer, Money, Order, OrderKind } from "../../src/model/commerce.ts";

/** An amount in units of its currency. */
export const money = (amount: number, currency = "USD"): Money => ({
  thousandths: Math.round(amount * 1000),
  currency,
});

/** An order at an instant in milliseconds. */
export const order = (kind: OrderKind, at: number, facts: Partial<Order> = {}): Order => ({
  id: undefined,
  at,
  kind,
  amount: undefined,
  customer: undefined,
  conversation: undefined,
  ...facts,
});

export const client = (id: string, since: number | undefined, until?: number, revenue?: Money): Customer => ({
  id,
  since,
  until,
  revenue,
  segment: undefined,
});

export const cost = (from: number, to: number, amount: Money, facts: Partial<Cost> = {}): Cost => ({
  from,
  to,
  amount,
  channel: undefined,
  team: undefined,
  ...facts,
});

/** What the inputs say about business; orders in any order, of which every one joins a conversation unless that is said. */
export function commerce(facts: Partial<Pick<Commerce, "orders" | "customers" | "costs" | "joins">>): Commerce {
  const orders = (facts.orders ?? []).toSorted((one, other) => one.at - other.at);
  return {
    orders,
    customers: facts.customers ?? [],
    costs: facts.costs ?? [],
    ordersOf: (customer) => orders.filter((one) => one.customer === customer),
    joins: facts.joins ?? (() => true),
  };
}
