import type { Conversation, Instant } from "../model/conversation.ts";
import { wilson } from "../stats/wilson.ts";
import type { Context } from "./context.ts";
import { sourceOfCreation } from "./creation.ts";
import { firstAfter } from "./first-after.ts";
import type { Aggregate, Measured, Observation, Part } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import type { Summary } from "./summary.ts";

const part = "repeat-contact";

/** Customers who wrote in as long a time just before a range, and how many of them wrote in the range again. */
class RepeatContact implements Aggregate {
  readonly #from: Instant;
  readonly #length: number;
  readonly #before = new Set<string>();
  readonly #again = new Set<string>();
  /** What was merged: who wrote again is looked for there only where somebody wrote before. */
  readonly #merged: RepeatContact[] = [];
  /** Contacts longer ago, when and whose: a range that begins with this one can be longer, and reach back to them. */
  readonly #longAgo: Instant[] = [];
  readonly #longAgoBy: string[] = [];

  constructor(context: Context) {
    this.#from = context.range.from;
    this.#length = lastOf(context) - this.#from;
  }

  /** The value is how long before its instant the contact was. */
  add({ at, value, subject = "" }: Measured): void {
    if (value === 0) this.#again.add(subject);
    else this.#addEarlier(at - value, subject);
  }

  /** Of a range within this one that begins later, the contacts before it are none before this one. */
  merge(other: this): void {
    this.#merged.push(other);
    if (other.#from !== this.#from) return;
    for (const customer of other.#before) this.#before.add(customer);
    for (const [index, contact] of other.#longAgo.entries()) this.#addEarlier(contact, other.#longAgoBy[index]);
  }

  #addEarlier(contact: Instant, customer: string): void {
    if (contact >= this.#from) return;
    if (contact >= this.#from - this.#length) {
      this.#before.add(customer);
      return;
    }
    this.#longAgo.push(contact);
    this.#longAgoBy.push(customer);
  }

  result(): Summary {
    const n = this.#before.size;
    if (n === 0) {
      const reason = "nobody wrote in the period before";
      return { n, numerator: 0, denominator: 0, value: null, ci95: null, reason };
    }
    const again = new Set<string>();
    this.#collectAgain(again);
    let numerator = 0;
    for (const customer of this.#before) if (again.has(customer)) numerator++;
    return { n, numerator, denominator: n, value: numerator / n, ci95: wilson(numerator, n) };
  }

  #collectAgain(into: Set<string>): void {
    for (const customer of this.#again) into.add(customer);
    for (const other of this.#merged) other.#collectAgain(into);
  }
}

/** Where a report's clock or its range ends. */
const lastOf = ({ range, stockInstants }: Context): Instant => stockInstants.at(-1) ?? range.to;

export const repeatContact: Part = {
  title: "Repeat contact",
  unit: "ratio",
  aggregate: (context) => new RepeatContact(context),
  needs: [
    ["customer", "createdAt"],
    ["customer", "messages"],
  ],
};

/**
 * A customer's contact: in the row in which it was made, and in each row that it came before by no more than the row's own
 * length.
 */
export function observeContact(conversation: Conversation, context: Context): readonly Observation[] {
  const { createdAt, customer } = conversation;
  if (createdAt === undefined) return [leftOut("no-time", undefined, undefined, part)];
  if (customer === undefined) return [leftOut("no-customer", createdAt, undefined, part)];
  if (createdAt > context.asOf) return [];
  const source = sourceOfCreation(conversation);
  const observations: Observation[] = [];
  const add = (at: Instant) =>
    observations.push(measured(at - createdAt, at, source, undefined, part, undefined, undefined, customer));
  if (createdAt >= context.range.from) add(createdAt);
  for (const start of startsAfter(createdAt, context)) add(start);
  return observations;
}

/** The units of a calendar differ so little that no more than the next three are as long as to reach back to an instant. */
const reach = 3;

/** The starts of the whole range and of its periods that come after an instant by no more than their length. */
function startsAfter(instant: Instant, context: Context): readonly Instant[] {
  const { range, stockInstants } = context;
  const next = instant < range.from ? 0 : firstAfter(stockInstants, instant, (end) => end) + 1;
  const starts: Instant[] = [];
  for (let index = next; index < Math.min(next + reach, stockInstants.length); index++) {
    const start = index === 0 ? range.from : stockInstants[index - 1];
    if (instant < start && instant >= start - (stockInstants[index] - start)) starts.push(start);
  }
  const isBefore = instant < range.from && instant >= range.from - (lastOf(context) - range.from);
  return isBefore && starts[0] !== range.from ? [range.from, ...starts] : starts;
}
