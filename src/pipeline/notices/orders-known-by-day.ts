import type { Notes } from "../../input/notes.ts";
import type { Contact, Context } from "../../metrics/context.ts";
import { saleKinds } from "../../model/commerce.ts";
import type { Facts } from "../../model/facts.ts";
import type { Question } from "../../report/build.ts";
import { firstAfter } from "../../time/first-after.ts";

/**
 * Says how many sales of the range may have followed a conversation of their day: known by the day alone, each counts at its
 * start, before all that was written on it, and where customers order on the day on which they write, too few convert.
 */
export function noteOrdersKnownByDay({ metrics }: Question, context: Context, facts: Facts, notes: Notes): void {
  const isAsked = metrics.some(({ uses }) => uses.includes("converted")) && !facts.found.has("converted");
  const { days } = facts.orders;
  if (!isAsked || !days.isUsed) return;
  const { commerce, range, contactsOf } = context;
  const answered = new Map<string, ReadonlySet<string>>();
  for (const { id, at, kind, customer, conversation } of commerce.orders) {
    if (customer === undefined || !saleKinds.has(kind) || at < range.from || at >= range.to) continue;
    const end = days.endOf(at);
    if (end === undefined) continue;
    const key = `${at} ${customer}`;
    // Once for all orders of a day: a name that all guests share has thousands of both.
    const onDay = answered.get(key) ?? answeredWithin(contactsOf(customer), at, end);
    answered.set(key, onDay);
    const isMet = conversation === undefined ? onDay.size > 0 : onDay.has(conversation);
    if (isMet) notes.add("order-on-day-of-chat", onDayOfChat, id === undefined ? undefined : `"${id}"`);
  }
}

/** The conversations that a customer began and that were answered, both in a half-open range. */
function answeredWithin(contacts: readonly Contact[], from: number, to: number): ReadonlySet<string> {
  const within = contacts.slice(
    firstAfter(contacts, from - 1, ({ at }) => at),
    firstAfter(contacts, to - 1, ({ at }) => at),
  );
  return new Set(
    within
      .filter(({ isInbound, repliedAt }) => isInbound && repliedAt !== undefined && repliedAt < to)
      .map(({ conversation }) => conversation),
  );
}

const onDayOfChat =
  "an order of which only the day is known counts at the start of its day, and so not for the conversation that its " +
  "customer had on it; give its time of day, too";
