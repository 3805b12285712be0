import { addToList } from "../add-to-list.ts";
import { type Commerce, type Cost, type Customer, type Order, saleKinds } from "./commerce.ts";
import type { Facts } from "./facts.ts";
import { missing } from "./texts/dictionary.ts";

const none: readonly Order[] = [];

/**
 * What the inputs say about business, from everything that was read. The columns become objects when a metric first asks,
 * so that a report which never asks pays nothing.
 *
 * @example commerceOf(facts).ordersOf("C-17") //=> [{ id: "O-1", at: 1767225600000, kind: "new", … }]
 */
export const commerceOf = (facts: Facts): Commerce => new ReadCommerce(facts);

class ReadCommerce implements Commerce {
  readonly #facts: Facts;
  #orders: readonly Order[] | undefined;
  #byCustomer: ReadonlyMap<string, readonly Order[]> | undefined;
  #customers: readonly Customer[] | undefined;
  #costs: readonly Cost[] | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get orders(): readonly Order[] {
    this.#orders ??= withBuyers(withCustomers(this.#facts.orders.orders(), this.#facts));
    return this.#orders;
  }

  get customers(): readonly Customer[] {
    this.#customers ??= this.#facts.customers.customers();
    return this.#customers;
  }

  get costs(): readonly Cost[] {
    this.#costs ??= this.#facts.costs.costs();
    return this.#costs;
  }

  ordersOf(customer: string): readonly Order[] {
    this.#byCustomer ??= byCustomer(this.orders);
    return this.#byCustomer.get(customer) ?? none;
  }

  joins({ conversation, customer }: Order): boolean {
    const { ids, texts } = this.#facts;
    if (conversation !== undefined) return ids.find(conversation) !== missing;
    return customer !== undefined && texts.customer.dictionary.find(customer) !== missing;
  }
}

/** An order that names a conversation and no customer is that of the conversation's customer. */
function withCustomers(orders: readonly Order[], facts: Facts): readonly Order[] {
  const isOpen = (order: Order): boolean => order.customer === undefined && order.conversation !== undefined;
  if (!orders.some(isOpen)) return orders;
  const wanted = new Set(orders.filter(isOpen).map(({ conversation }) => conversation));
  const customers = new Map<string | undefined, string | undefined>();
  for (let index = 0; index < facts.conversationCount; index++) {
    const id = facts.ids.text(index);
    if (wanted.has(id)) customers.set(id, facts.texts.customer.get(index));
  }
  return orders.map((order) => (isOpen(order) ? { ...order, customer: customers.get(order.conversation) } : order));
}

/** Whose an order is. */
type Owner = Pick<Order, "customer" | "conversation">;

/** A refund that names no customer, as in a list of refunds by themselves, is that of the one who bought under its id. */
function withBuyers(orders: readonly Order[]): readonly Order[] {
  const isOpen = ({ id, kind, customer }: Order): boolean =>
    kind === "refund" && id !== undefined && customer === undefined;
  if (!orders.some(isOpen)) return orders;
  const buyers = new Map<string | undefined, Owner>();
  for (const order of orders) {
    if (!saleKinds.has(order.kind)) continue;
    const known = buyers.get(order.id);
    buyers.set(order.id, known === undefined ? order : common(known, order));
  }
  return orders.map((order) => (isOpen(order) ? ofBuyer(order, buyers.get(order.id)) : order));
}

/** Where two bought under one id, nothing tells whose the refund is; of one buyer's conversations it has the first. */
const common = (one: Owner, other: Owner): Owner => ({
  customer: one.customer === other.customer ? one.customer : undefined,
  conversation: one.conversation ?? other.conversation,
});

/** It counts where its sale does: one that names a conversation of another system counts for none, and so does its refund. */
const ofBuyer = (refund: Order, buyer: Owner | undefined): Order => ({
  ...refund,
  customer: buyer?.customer,
  conversation: refund.conversation ?? buyer?.conversation,
});

function byCustomer(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const lists = new Map<string, Order[]>();
  for (const order of orders) {
    if (order.customer !== undefined) addToList(lists, order.customer, order);
  }
  return lists;
}
