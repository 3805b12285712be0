import type { Customer, Order } from "../../model/commerce.ts";
import type { Instant } from "../../model/conversation.ts";
import { isSale } from "../commerce/orders.ts";
import type { Observation } from "../metric.ts";
import { leftOut, measured, paid } from "../observation.ts";

/** A customer of a cohort. */
export const countCustomer = (isLost: boolean, at: Instant): Observation =>
  measured(isLost ? 1 : 0, at, "fields", undefined);

/** What somebody paid or was paid back; nothing where it was only an offer. */
export function revenueOf(order: Order, at: Instant): readonly Observation[] {
  const { amount, customer, kind } = order;
  if (!isSale(order) && kind !== "refund") return [];
  if (customer === undefined) return [leftOut("no-customer", at)];
  if (amount === undefined) return [leftOut("no-amount", at)];
  return [paid(amount, at, "fields")];
}

/** Everybody who bought something for a known amount, each once, and the revenue of all orders. What is unknown is not 0. */
export function buyers(orders: readonly Order[], at: Instant): readonly Observation[] {
  const sales = orders.filter((order) => isSale(order) && order.amount !== undefined);
  const customers = new Set(sales.flatMap(({ customer = [] }) => customer));
  return [...[...customers].map(() => countCustomer(false, at)), ...orders.flatMap((order) => revenueOf(order, at))];
}

/** The revenue so far that the customers' own records state. */
export const statedRevenue = (customers: readonly Customer[], at: Instant): readonly Observation[] =>
  customers.flatMap(({ revenue }) =>
    revenue === undefined ? [] : [countCustomer(false, at), paid(revenue, at, "fields")],
  );
