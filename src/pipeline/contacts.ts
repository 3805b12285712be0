import type { Contact } from "../metrics/context.ts";
import { populationOf } from "../metrics/conversation/population.ts";
import { assembler, type ConversationOf } from "../model/assemble.ts";
import type { Instant } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { groupIndexes } from "../model/grouping.ts";
import { missing } from "../model/texts/dictionary.ts";
import { ReadContact } from "./read-contact.ts";

const none: readonly Contact[] = [];

/** Longer lists are made once: one name, such as that of all guests, may have very many contacts. */
const few = 16;

/**
 * Answers which conversations a customer had, from everything that was read; the first question goes through all of
 * them, so that a report which never asks pays nothing.
 *
 * @param asOf the clock of the report, which decides what was known of each
 * @example contactsIn(facts, asOf)("C-17") //=> [{ conversation: "4711", at: 1767225600000, isInbound: true, tags: [] }]
 */
export const contactsIn = (facts: Facts, asOf: Instant): ((customer: string) => readonly Contact[]) => {
  let contacts: Contacts | undefined;
  return (customer) => {
    contacts ??= new Contacts(facts, asOf);
    return contacts.of(customer);
  };
};

/** All contacts of all customers, in columns: there are as many as conversations, and most are never looked at. */
class Contacts {
  readonly #facts: Facts;
  readonly #conversationOf: ConversationOf;
  /** Where the contacts of each customer, by the code, begin in the columns. */
  readonly #starts: Int32Array;
  readonly #conversations: Int32Array;
  readonly #times: Float64Array;
  readonly #areInbound: Uint8Array;
  readonly #long = new Map<number, readonly Contact[]>();
  /** The customer asked for last, since one metric asks after the other. */
  #customer: string | undefined;
  #latest = none;

  constructor(facts: Facts, asOf: Instant) {
    this.#facts = facts;
    this.#conversationOf = assembler(facts);
    const { times, areInbound } = this.#found(asOf);
    const { customer } = facts.texts;
    const customerOf = (index: number) => (Number.isNaN(times[index]) ? missing : customer.code(index));
    const { starts, order } = groupIndexes(times.length, customerOf, customer.dictionary.size);
    // By time, then by id, so that the order of the input never matters.
    const compare = (a: number, b: number) => times[a] - times[b] || facts.ids.compare(a, b);
    for (let code = 0; code + 1 < starts.length; code++) sortRange(order, starts[code], starts[code + 1], compare);
    this.#starts = starts;
    this.#conversations = order;
    this.#times = Float64Array.from(order, (index) => times[index]);
    this.#areInbound = Uint8Array.from(order, (index) => areInbound[index]);
  }

  /** When each conversation was created, NaN where it is no contact; and whether the customer had begun it. */
  #found(asOf: Instant) {
    const times = new Float64Array(this.#facts.conversationCount).fill(Number.NaN);
    const areInbound = new Uint8Array(times.length);
    for (let index = 0; index < times.length; index++) {
      const conversation = this.#conversationOf(index);
      const { all, inbound } = populationOf(conversation, asOf);
      if (all !== undefined) continue;
      times[index] = conversation.createdAt ?? Number.NaN;
      areInbound[index] = inbound === undefined ? 1 : 0;
    }
    return { times, areInbound };
  }

  of(customer: string): readonly Contact[] {
    if (customer !== this.#customer) {
      this.#latest = this.#find(customer);
      this.#customer = customer;
    }
    return this.#latest;
  }

  #find(customer: string): readonly Contact[] {
    const code = this.#facts.texts.customer.dictionary.find(customer);
    if (code === missing) return none;
    const [start, end] = [this.#starts[code], this.#starts[code + 1]];
    if (start === end) return none;
    if (end - start <= few) return this.#listed(start, end);
    const known = this.#long.get(code) ?? this.#listed(start, end);
    this.#long.set(code, known);
    return known;
  }

  #listed(start: number, end: number): readonly Contact[] {
    const contacts: Contact[] = [];
    for (let place = start; place < end; place++) {
      const isInbound = this.#areInbound[place] === 1;
      const conversation = this.#conversations[place];
      contacts.push(new ReadContact(this.#facts, this.#conversationOf, conversation, this.#times[place], isInbound));
    }
    return contacts;
  }
}

/** Sorts order[from, to) in place; mostly it is in order already. */
function sortRange(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  for (let i = from + 1; i < to; i++) {
    if (compare(order[i - 1], order[i]) <= 0) continue;
    order.subarray(from, to).sort(compare);
    return;
  }
}
