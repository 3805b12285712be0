import type { Instant } from "./conversation.ts";

/** An amount of money, decimal-safe: 12.5 is 12,500 thousandths. Amounts of two currencies are never added. */
export interface Money {
  /** An integer. */
  readonly thousandths: number;
  /** The code of ISO 4217, in capitals; "" where nothing says it. */
  readonly currency: string;
}

/**
 * What an order is about. Offers were only made: nobody has bought anything yet. A lead and a subscriber are what somebody
 * became, and no business at all.
 */
export const orderKinds = [
  "new",
  "upsell",
  "cross-sell",
  "renewal",
  "refund",
  "upsell-offer",
  "cross-sell-offer",
  "lead",
  "subscriber",
] as const;
export type OrderKind = (typeof orderKinds)[number];

/** The kinds of what was bought. */
export const saleKinds: ReadonlySet<OrderKind> = new Set(["new", "upsell", "cross-sell", "renewal"]);

/** What became of an order, as a shop says it: unpaid ones may still be paid, returned ones were given back whole. */
export const orderStatuses = ["placed", "unpaid", "cancelled", "returned"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** Something that a customer ordered, gave back, was offered or became. */
export interface Order {
  readonly id: string | undefined;
  readonly at: Instant;
  readonly kind: OrderKind;
  /** Of a refund it is 0 or negative, of anything else 0 or positive, however the file writes it: they can be added up. */
  readonly amount: Money | undefined;
  readonly customer: string | undefined;
  readonly conversation: string | undefined;
}

/** Who was a customer, from when and until when: the half-open range [since, until). */
export interface Customer {
  readonly id: string;
  readonly since: Instant | undefined;
  readonly until: Instant | undefined;
  readonly revenue: Money | undefined;
  readonly segment: string | undefined;
}

/** What the support cost in the half-open range [from, to): all of it, or that of a channel or team. */
export interface Cost {
  readonly from: Instant;
  readonly to: Instant;
  readonly amount: Money;
  readonly channel: string | undefined;
  readonly team: string | undefined;
}

/** What the inputs say about business, beside the conversations. */
export interface Commerce {
  /** By time, then id. */
  readonly orders: readonly Order[];
  /** By id; each id once. */
  readonly customers: readonly Customer[];
  readonly costs: readonly Cost[];
  /** The orders of a customer in the order of `orders`; empty for an unknown customer. */
  ordersOf(customer: string): readonly Order[];
  /** Whether an order can count for a conversation that was read: one has the id that it names, or where it names none, its customer. */
  joins(order: Order): boolean;
}

/** Where the inputs say nothing about business. */
export const noCommerce: Commerce = { orders: [], customers: [], costs: [], ordersOf: () => [], joins: () => false };
