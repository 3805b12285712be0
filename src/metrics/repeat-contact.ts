import type { Conversation, Instant } from "../model/conversation.ts";
import { wilson } from "../stats/wilson.ts";
import type { Context } from "./context.ts";
import { creationFacts, sourceOfCreation } from "./creation.ts";
import { handlerOf } from "./credit.ts";
import { firstAfter } from "./first-after.ts";
import type { Aggregate, Measured, Observation, Part } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";
import type { Summary } from "./summary.ts";

const part = "repeat-contact";

/**
 * Customers who wrote in as long a time just before a range, and how many of them wrote in the range again. Taking a contact
 * in must cost next to nothing, since every conversation is one: who is who is looked at in the end, and only where somebody
 * wrote before.
 */
class RepeatContact implements Aggregate {
  readonly #from: Instant;
  readonly #length: number;
  /** Who wrote in the range, as often as they did. */
  readonly #wrote: string[] = [];
  /** Contacts before the range, when and whose. */
  readonly #earlier: Instant[] = [];
  readonly #earlierBy: string[] = [];
  readonly #merged: RepeatContact[] = [];

  constructor(context: Context) {
    this.#from = context.range.from;
    this.#length = lastOf(context) - this.#from;
  }

  /** The value is how long before its instant the contact was. */
  add({ at, value, subject = "" }: Measured): void {
    if (value === 0) {
      this.#wrote.push(subject);
      return;
    }
    this.#earlier.push(at - value);
    this.#earlierBy.push(subject);
  }

  merge(other: this): void {
    this.#merged.push(other);
  }

  result(): Summary {
    const before = new Set<string>();
    this.#collectBefore(before, this.#from, this.#length);
    const n = before.size;
    if (n === 0) {
      const reason = "nobody wrote in the period before";
      return { n, numerator: 0, denominator: 0, value: null, ci95: null, reason };
    }
    const again = new Set<string>();
    this.#collectAgain(again, before);
    const numerator = again.size;
    return { n, numerator, denominator: n, value: numerator / n, ci95: wilson(numerator, n) };
  }

  /** Of a range within this one that begins later, the contacts before it are none before this one. */
  #collectBefore(into: Set<string>, from: Instant, length: number): void {
    for (let index = 0; index < this.#earlier.length; index++) {
      const contact = this.#earlier[index];
      if (contact < from && contact >= from - length) into.add(this.#earlierBy[index]);
    }
    for (const other of this.#merged) if (other.#from === from) other.#collectBefore(into, from, length);
  }

  #collectAgain(into: Set<string>, before: ReadonlySet<string>): void {
    for (const customer of this.#wrote) if (before.has(customer)) into.add(customer);
    for (const other of this.#merged) other.#collectAgain(into, before);
  }
}

/** Where a report's clock or its range ends. */
const lastOf = ({ range, stockInstants }: Context): Instant => stockInstants.at(-1) ?? range.to;

export const repeatContact: Part = {
  title: "Repeat contact",
  unit: "ratio",
  aggregate: (context) => new RepeatContact(context),
  needs: creationFacts.map((fact) => ["customer", fact]),
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
  const agent = handlerOf(conversation, context.asOf);
  const observations: Observation[] = [];
  const add = (at: Instant) =>
    observations.push(measured(at - createdAt, at, source, agent, part, undefined, undefined, customer));
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
    if (instant >= start - (stockInstants[index] - start)) starts.push(start);
  }
  const isBefore = instant < range.from && instant >= range.from - (lastOf(context) - range.from);
  return isBefore && starts[0] !== range.from ? [range.from, ...starts] : starts;
}
