import { addToList } from "../../add-to-list.ts";
import { type Commerce, type Order, type OrderKind, saleKinds } from "../../model/commerce.ts";

/** Whether something was bought: no refund, and not only an offer. */
export const isSale = ({ kind }: Order): boolean => saleKinds.has(kind);

/** What somebody became, which is nothing that is bought, paid back or offered. */
const becomings: ReadonlySet<OrderKind> = new Set(["lead", "subscriber"]);

/** For metrics that look for the orders of a conversation. */
export const unjoinedExcludes = {
  unjoined: "None of the orders counts for a conversation that was read, so an order could not be seen.",
} as const;

/** The orders of all inputs, as metrics look for them. */
export interface OrderBook {
  /** Which kinds there are. */
  readonly kinds: ReadonlySet<OrderKind>;
  /** Whether any business is recorded: where none is, it is more likely missing than not made. */
  readonly hasBusiness: boolean;
  /** Whether there are orders, and none can count for any conversation: names are likelier to differ than nobody to have bought. */
  readonly isUnjoined: boolean;
  /** The orders that name a conversation, by time. */
  naming(conversation: string): readonly Order[];
  /** Those that bear an id: a refund and an accepted offer bear that of the order to which they belong. */
  bearing(id: string): readonly Order[];
}

/** Made once for each commerce, which never changes; every conversation asks. */
const books = new WeakMap<Commerce, OrderBook>();

export function orderBookOf(commerce: Commerce): OrderBook {
  const known = books.get(commerce);
  if (known !== undefined) return known;
  const { orders } = commerce;
  const byConversation = listedBy(orders, ({ conversation }) => conversation);
  const byId = listedBy(orders, ({ id }) => id);
  const kinds = new Set(orders.map(({ kind }) => kind));
  const book: OrderBook = {
    kinds,
    hasBusiness: [...kinds].some((kind) => !becomings.has(kind)),
    isUnjoined: orders.length > 0 && !orders.some((order) => commerce.joins(order)),
    naming: (conversation) => byConversation.get(conversation) ?? [],
    bearing: (id) => byId.get(id) ?? [],
  };
  books.set(commerce, book);
  return book;
}

function listedBy(
  orders: readonly Order[],
  keyOf: (order: Order) => string | undefined,
): ReadonlyMap<string, readonly Order[]> {
  const lists = new Map<string, Order[]>();
  for (const order of orders) {
    const key = keyOf(order);
    if (key !== undefined) addToList(lists, key, order);
  }
  return lists;
}
