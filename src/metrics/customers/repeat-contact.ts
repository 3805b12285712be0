import type { Conversation, Instant } from "../../model/conversation.ts";
import { wilson } from "../../stats/wilson.ts";
import { firstAfter } from "../../time/first-after.ts";
import type { Range } from "../../time/range.ts";
import type { Summary } from "../aggregates/summary.ts";
import type { Context } from "../context.ts";
import { creationFacts, sourceOfCreation } from "../conversation/creation.ts";
import { handlerOf } from "../conversation/credit.ts";
import type { Aggregate, Measured, Observation, Part } from "../metric.ts";
import { leftOut, measured } from "../observation.ts";

const part = "repeat-contact";

/**
 * Customers who wrote in the range before another, and how many of them wrote in the other again. Taking a contact
 * in must cost next to nothing, since every conversation is one: who is who is looked at in the end, and only where somebody
 * wrote before.
 */
class RepeatContact implements Aggregate {
  readonly #context: Context;
  /** Who wrote in the range, as often as they did. */
  readonly #wrote: string[] = [];
  /** Contacts before the range, when and whose. */
  readonly #earlier: Instant[] = [];
  readonly #earlierBy: string[] = [];
  readonly #merged: RepeatContact[] = [];

  constructor(context: Context) {
    this.#context = context;
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
    const { range, rangeBefore } = this.#context;
    const before = new Set<string>();
    this.#collectBefore(before, range.from, rangeBefore(range));
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
  #collectBefore(into: Set<string>, from: Instant, before: Range): void {
    for (let index = 0; index < this.#earlier.length; index++) {
      if (contains(before, this.#earlier[index])) into.add(this.#earlierBy[index]);
    }
    for (const other of this.#merged) {
      if (other.#context.range.from === from) other.#collectBefore(into, from, before);
    }
  }

  #collectAgain(into: Set<string>, before: ReadonlySet<string>): void {
    for (const customer of this.#wrote) if (before.has(customer)) into.add(customer);
    for (const other of this.#merged) other.#collectAgain(into, before);
  }
}

const contains = ({ from, to }: Range, instant: Instant): boolean => instant >= from && instant < to;

export const repeatContact: Part = {
  title: "Repeat contact",
  unit: "ratio",
  aggregate: (context) => new RepeatContact(context),
  needs: creationFacts.map((fact) => ["customer", fact]),
};

/** A customer's contact: in the row in which it was made, and in each row in the range before which it lies. */
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

/** A period looks back over more than the one before it only where that was cut short, or the clocks changed. */
const reach = 3;

/** The starts of the whole range and of its periods in the range before which an instant lies. */
function startsAfter(instant: Instant, { range, periods, rangeBefore }: Context): readonly Instant[] {
  const starts: Instant[] = instant < range.from && contains(rangeBefore(range), instant) ? [range.from] : [];
  const next = firstAfter(periods, instant, ({ from }) => from);
  for (let index = next; index < Math.min(next + reach, periods.length); index++) {
    const period = periods[index];
    if (period.from !== starts[0] && contains(rangeBefore(period), instant)) starts.push(period.from);
  }
  return starts;
}
