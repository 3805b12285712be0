import { type Order, orderKinds, saleKinds } from "../commerce.ts";
import { compareNumbers } from "../compare-numbers.ts";
import { DayZones } from "../day-zones.ts";
import { GrowableFloat64, GrowableInt32 } from "../growable.ts";
import { Dictionary, missing } from "../texts/dictionary.ts";
import { itemsTogether } from "./items-together.ts";

/** An order whose texts are codes of the log's `texts`, or `missing`. */
export interface CodedOrder {
  readonly id: number;
  readonly at: number;
  /** Its place among `orderKinds`. */
  readonly kind: number;
  /** NaN where the order has no amount. */
  readonly thousandths: number;
  readonly currency: number;
  readonly customer: number;
  readonly conversation: number;
}

/** What an entry is beside those that came before: the same again, or another version of one of them, of another time or not. */
export type Novelty = "new" | "same" | "version" | "rival";

/** Orders in columns, in the order of the input: a shop has a million of them. */
export class OrderLog {
  readonly texts = new Dictionary();
  /** Of the orders that are known by their day alone. */
  readonly days = new DayZones();
  readonly #ids = new GrowableInt32();
  readonly #instants = new GrowableFloat64();
  readonly #kinds = new GrowableInt32();
  readonly #thousandths = new GrowableFloat64();
  readonly #currencies = new GrowableInt32();
  readonly #customers = new GrowableInt32();
  readonly #conversations = new GrowableInt32();
  /** The entry that counts, for each identity. */
  readonly #counting = new Map<number | string, number>();
  /** The ids of sales that came to nothing. */
  readonly #cancelled = new Set<number>();
  /** The ids of sales that a row says were not paid by then. */
  readonly #unpaid = new Set<number>();
  /** The id of the order for the id of each item. */
  readonly #wholes = new Map<number, number>();

  /**
   * The id under which an item of an order is added, or taken back: the items that count are one order in the end.
   *
   * @param order the code of the order's id
   * @param item the code of the item's own
   */
  itemOf(order: number, item: number): number {
    const id = this.texts.codeOf(`${this.texts.text(order)} ${this.texts.text(item)}`);
    this.#wholes.set(id, order);
    return id;
  }

  /**
   * Adds an order. Of two with one id and kind the newer counts, and of two of the same time the one whose content comes
   * last, so that the order of the input never matters. The kind is part of the identity, because a refund and an accepted
   * offer bear the id of the order that they belong to. Refunds of one order that differ in amount are several: what was
   * bought can be paid back in parts.
   */
  add(order: CodedOrder): Novelty {
    const entry = this.#push(order);
    const identity = identityOf(order, entry);
    const known = this.#counting.get(identity);
    const age = known === undefined ? 1 : this.#compare(entry, known);
    if (age > 0) this.#counting.set(identity, entry);
    if (known === undefined) return "new";
    if (age === 0) return "same";
    return this.#instants.get(known) === order.at ? "rival" : "version";
  }

  /**
   * Takes back the sale of this id, and what was paid back of it, whichever rows tell of them before or after: it can have been
   * placed in one export and cancelled in the next.
   *
   * @returns whether it had not been taken back before
   */
  cancel(id: number): boolean {
    const isNew = !this.#cancelled.has(id);
    this.#cancelled.add(id);
    return isNew;
  }

  /** Leaves a sale out that was not paid by then: unless another row tells of it, nothing that was paid back of it counts. */
  leaveUnpaid(id: number): void {
    this.#unpaid.add(id);
  }

  /** Whether a sale of this id was told, if a time is given one of that time. */
  hasSale(id: number, at: number | undefined): boolean {
    if (this.#cancelled.has(id)) return true;
    return orderKinds.some((kind, place) => {
      const entry = saleKinds.has(kind) ? this.#counting.get(id * orderKinds.length + place) : undefined;
      return entry !== undefined && (at === undefined || this.#instants.get(entry) === at);
    });
  }

  /** Gives orders that name a conversation to the one that `target` says, of its id and their time. */
  moveAll(target: (conversation: string, at: number) => string): void {
    for (let entry = 0; entry < this.#conversations.length; entry++) {
      const conversation = this.#text(this.#conversations.get(entry));
      if (conversation === undefined) continue;
      this.#conversations.set(entry, this.texts.codeOf(target(conversation, this.#instants.get(entry))));
    }
  }

  /** The customers that any order names. */
  get customers(): ReadonlySet<string> {
    const codes = new Set<number>();
    for (let entry = 0; entry < this.#customers.length; entry++) codes.add(this.#customers.get(entry));
    codes.delete(missing);
    return new Set([...codes].map((code) => this.texts.text(code)));
  }

  /** The orders that count, by time, then id, then content. */
  orders(): Order[] {
    const entries = [...this.#counting.values()]
      .filter((entry) => !this.#isCancelled(entry))
      .sort((a, b) => this.#compare(a, b));
    return itemsTogether(
      entries.map((entry) => ({
        order: this.#read(entry),
        whole: this.#text(this.#wholes.get(this.#ids.get(entry)) ?? missing),
      })),
    );
  }

  #isCancelled(entry: number): boolean {
    const [id, kind] = [this.#ids.get(entry), orderKinds[this.#kinds.get(entry)]];
    const isRefund = kind === "refund";
    if (this.#cancelled.has(id)) return isRefund || saleKinds.has(kind);
    return isRefund && this.#unpaid.has(id) && !this.hasSale(id, undefined);
  }

  #push(order: CodedOrder): number {
    this.#ids.push(order.id);
    this.#instants.push(order.at);
    this.#kinds.push(order.kind);
    this.#thousandths.push(order.thousandths);
    this.#currencies.push(order.currency);
    this.#customers.push(order.customer);
    this.#conversations.push(order.conversation);
    return this.#ids.length - 1;
  }

  #compare(a: number, b: number): number {
    return (
      this.#instants.get(a) - this.#instants.get(b) ||
      this.texts.compare(this.#ids.get(a), this.#ids.get(b)) ||
      this.#kinds.get(a) - this.#kinds.get(b) ||
      compareNumbers(this.#thousandths.get(a), this.#thousandths.get(b)) ||
      this.texts.compare(this.#currencies.get(a), this.#currencies.get(b)) ||
      this.texts.compare(this.#customers.get(a), this.#customers.get(b)) ||
      this.texts.compare(this.#conversations.get(a), this.#conversations.get(b))
    );
  }

  #read(entry: number): Order {
    const thousandths = this.#thousandths.get(entry);
    return {
      id: this.#text(this.#ids.get(entry)),
      at: this.#instants.get(entry),
      kind: orderKinds[this.#kinds.get(entry)],
      amount: Number.isNaN(thousandths)
        ? undefined
        : { thousandths, currency: this.#text(this.#currencies.get(entry)) ?? "" },
      customer: this.#text(this.#customers.get(entry)),
      conversation: this.#text(this.#conversations.get(entry)),
    };
  }

  #text(code: number): string | undefined {
    return code === missing ? undefined : this.texts.text(code);
  }
}

const refund = orderKinds.indexOf("refund");

/**
 * Equal for entries that are the same order: a number for one with an id, a text for one without. Without an id an order is
 * what it says. Where it does not even say whose it is, an equal one is more likely another sale at the same price than the
 * same one again, and each is its own.
 */
function identityOf(
  { id, at, kind, thousandths, currency, customer, conversation }: CodedOrder,
  entry: number,
): number | string {
  if (id !== missing && kind === refund) return `refund ${id} ${thousandths} ${currency}`;
  if (id !== missing) return id * orderKinds.length + kind;
  if (customer === missing && conversation === missing) return `entry ${entry}`;
  return [at, kind, thousandths, currency, customer, conversation].join(" ");
}
