import type { ListRows } from "../../input/json/json-row.ts";
import type { Rejection, Row } from "../../input/row.ts";
import { type Money, type OrderKind, orderKinds } from "../../model/commerce.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Novelty } from "../../model/logs/order-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { decodeText } from "../../model/texts/text.ts";
import type { Format } from "../format.ts";
import { isRounded, isRoundedIn, roundedCustomer } from "../values/rounded.ts";
import { moneyReader } from "./money.ts";
import { orderCanceller } from "./order-cancellations.ts";
import { refuseQuantity } from "./quantity-or-amount.ts";
import { explanationFinder } from "./rows/explanations.ts";
import { furtherProductFinder, otherProductFinder } from "./rows/further-products.ts";
import { paidBackNoter } from "./rows/paid-back.ts";
import { returnsFollower } from "./rows/undone-orders.ts";
import type { Table } from "./table.ts";
import { plainText, type Translate } from "./texts.ts";
import { tellDays } from "./times/tell-days.ts";
import { timeReader, timeRejection } from "./times/times.ts";
import { orderKindReader } from "./words/order-kinds.ts";
import { ownWords } from "./words/own-words.ts";
import { unreadKindCounter } from "./words/unread-kinds.ts";
import { noteUnreadStatuses } from "./words/unread-statuses.ts";

/**
 * Collects a list of orders: one row an order, a refund or an offer. `onRepeat` hears of the same order again and of other
 * versions of it. In JSON an order may have a list of what was paid back of it.
 */
export function collectOrders(
  table: Table,
  { id }: Format,
  onRepeat: () => void,
): (row: Row, refunds?: readonly ListRows[]) => Rejection | undefined {
  refuseQuantity(table);
  const orders = orderReader(table);
  const conversationOf = codeReader(table, "conversation", plainText);
  const orderOf = codeReader(table, "order", plainText);
  const isFurtherProduct = furtherProductFinder(table, orderOf);
  const isOtherProduct = otherProductFinder(table, orderOf);
  const isExplanation = explanationFinder(table);
  const countUnreadKind = unreadKindCounter(table, id, "new");
  noteUnreadStatuses(table, "orderStatus");
  const notePaidBack = paidBackNoter(table, orderOf);
  const followReturns = returnsFollower(table, orderOf);
  const noveltyOf = (row: Row, refunds: readonly ListRows[]): Novelty | Rejection | undefined => {
    const order = orders.read(row);
    if (isFurtherProduct(row, order)) return "same";
    if (isExplanation(row, order)) return undefined;
    if (order === roundedId) return order;
    const cancelled = orders.cancel(row, order);
    if (cancelled !== undefined) return cancelled;
    if ("code" in order) return order;
    const novelty = orders.add(row, order, conversationOf(row));
    if (isOtherProduct(row) && novelty === "same" && order.money !== undefined) {
      table.note("order-rows", severalRows, row.line);
    }
    countUnreadKind(row);
    notePaidBack(row, refunds);
    followReturns(row);
    return novelty;
  };
  return (row, refunds = []) => {
    const novelty = noveltyOf(row, refunds);
    if (typeof novelty === "object") return novelty;
    if (novelty !== "new" && novelty !== undefined) onRepeat();
    return undefined;
  };
}

/** What a row says of an order beside ids. */
interface OrderEntry {
  readonly at: Instant;
  readonly kind: OrderKind;
  readonly money: Money | undefined;
}

/** Reads the part of a row that is an order, be it a row of its own or an element of a conversation's list. */
export interface OrderReader {
  /** What the row says, or why it cannot be used. */
  read(row: Row): OrderEntry | Rejection;
  /** Takes an order back where the row says that it came to nothing, whatever else it says; undefined where it does not. */
  cancel(row: Row, order: OrderEntry | Rejection): Novelty | undefined;
  /** @param conversation a code of the orders' texts, or `missing` */
  add(row: Row, order: OrderEntry, conversation: number): Novelty;
}

export function orderReader(table: Table): OrderReader {
  const times = timeReader(table, "at", true);
  if (times === undefined) throw new Error("a list of orders is recognised by its time column");
  const { facts } = table;
  const moneyOf = moneyReader(table, "amount");
  const kindOf = orderKindReader(table);
  const idOf = idReader(table);
  const customerOf = codeReader(table, "customer", customerWords(table));
  const idSlots = [table.slot("order"), table.slot("item")].filter((slot) => slot !== -1);
  const hasRoundedId = ({ bytes, starts, ends }: Row) =>
    idSlots.some((slot) => starts[slot] !== -1 && isRoundedIn(bytes, starts[slot], ends[slot]));
  table.found.add("orders");
  if (table.matches.has("kind")) table.found.add("orderKinds");
  tellDays(table, "at", times, facts.orders.days);
  return {
    read: (row) => {
      if (hasRoundedId(row)) return roundedId;
      const at = times.read(row);
      if (Number.isNaN(at)) return timeRejection(times, table, "at", row);
      const money = moneyOf(row);
      if (money !== undefined && "code" in money) return money;
      const kind = kindOf(row, money);
      return typeof kind === "string" ? { at, kind, money } : kind;
    },
    cancel: orderCanceller(table, idOf, kindOf),
    add: (row, { at, kind, money }, conversation) => {
      // Orders are what the log tells, like messages: the period of a report reaches to the newest of them.
      facts.see(at);
      const novelty = facts.orders.add({
        id: idOf(row),
        at,
        kind: orderKinds.indexOf(kind),
        thousandths: money === undefined ? Number.NaN : signed(money.thousandths, kind),
        currency: money === undefined ? missing : facts.orders.texts.codeOf(money.currency),
        customer: customerOf(row),
        conversation,
      });
      if (novelty === "version") table.note("order-version", olderVersion, row.line);
      if (novelty === "rival") table.note("order-rows", severalRows, row.line);
      return novelty;
    },
  };
}

/** The code of a row's order; where each row is an item of one, that of the item, which the log knows to be part of its order. */
function idReader(table: Table): (row: Row) => number {
  const orderOf = codeReader(table, "order", plainText);
  if (table.slot("item") === -1) return orderOf;
  const itemOf = codeReader(table, "item", plainText);
  return (row) => {
    const [order, item] = [orderOf(row), itemOf(row)];
    if (order === missing || item === missing) return order;
    return table.facts.orders.itemOf(order, item);
  };
}

/** Several orders would be one by such ids; and without them the rows of one, such as one for each product, would be several. */
const roundedId: Rejection = {
  code: "rounded-order-id",
  message:
    "the order's id is a number that a spreadsheet has rounded, so several orders would be one; export it again, with the " +
    "column as text, or without it where each row is an order",
};

const olderVersion = "an order is in the data in several versions; the newest counts";

/** A marketplace writes a row for each product of an order; whether with the price of the product or of the order, nothing tells. */
const severalRows =
  "an order has several different rows of one time, such as one for each product; only the one with the largest amount " +
  "counts: write one row for each order";

/** Some write what was paid back with a minus and some without. */
const signed = (thousandths: number, kind: OrderKind): number =>
  kind === "refund" ? 0 - Math.abs(thousandths) : thousandths;

/** The customer's own words; each id that is none, since it was rounded or is masked, is told. */
function customerWords(table: Table): Translate {
  const wordOf = ownWords(table, "customer");
  const mask = table.matches.get("customer")?.mask;
  const told = new Set<string>();
  const tell = (code: string, message: string, text: string): void => {
    if (!told.has(text)) table.notes.add(code, message, `${table.file}: ${text}`);
    told.add(text);
  };
  return (text) => {
    const isMasked = mask?.test(text) === true;
    const word = isMasked ? undefined : wordOf(text);
    if (isMasked) tell("masked-customer", maskedCustomer, text);
    else if (word === undefined && isRounded(text)) tell("rounded-customer", roundedCustomer, text);
    return word;
  };
}

const maskedCustomer = "a customer's id is partly hidden; it was left out, since many customers would be one";

/** Reads a field's column as codes of the orders' texts; `missing` where it says nothing. */
function codeReader(table: Table, name: string, translate: Translate): (row: Row) => number {
  const slot = table.slot(name);
  if (slot === -1) return () => missing;
  const { texts } = table.facts.orders;
  return ({ bytes, starts, ends }) => {
    if (starts[slot] === -1) return missing;
    const text = decodeText(bytes.subarray(starts[slot], ends[slot]));
    const own = translate(text);
    if (own === undefined) return missing;
    return own === text ? texts.code(bytes, starts[slot], ends[slot]) : texts.codeOf(own);
  };
}
