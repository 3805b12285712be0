import type { Conversation, Instant } from "../../model/conversation.ts";
import { firstAfter } from "../../time/first-after.ts";
import { timelineOf } from "./timeline.ts";

/** The first and the last of some instants in a row. */
export interface Stay {
  readonly first: Instant;
  readonly last: Instant;
}

/**
 * Divides the instants at which a stock is taken, from the creation of a conversation on, where something happened to it:
 * between two instants of a stay nothing did, so that the conversation stands at all of them as at the first.
 *
 * @param asOf at which statuses are told, and with them what had not been known before
 * @param stockInstants ascending
 * @example staysOf(conversation({ resolvedAt: 25 }), 0, 40, [10, 20, 30, 40])
 * //=> [{ first: 10, last: 20 }, { first: 30, last: 30 }, { first: 40, last: 40 }]
 */
export function staysOf(
  conversation: Conversation,
  createdAt: Instant,
  asOf: Instant,
  stockInstants: readonly Instant[],
): readonly Stay[] {
  const begin = firstAt(stockInstants, createdAt);
  const count = stockInstants.length;
  if (begin >= count || createdAt > asOf) return [];
  const starts = [begin];
  const divideAt = (instant: Instant | undefined): void => {
    if (instant === undefined || instant <= stockInstants[begin]) return;
    const start = firstAt(stockInstants, instant);
    if (start < count) addInOrder(starts, start);
  };
  for (const { at } of timelineOf(conversation)) divideAt(at);
  for (const { at } of conversation.messages) divideAt(at);
  divideAt(conversation.acceptedAt);
  divideAt(conversation.firstResponseAt);
  divideAt(conversation.repliedBy);
  divideAt(asOf);
  return starts.map((start, index) => ({
    first: stockInstants[start],
    last: stockInstants[(starts[index + 1] ?? count) - 1],
  }));
}

/** Where in a list those begin that are no earlier than an instant. */
const firstAt = (instants: readonly Instant[], instant: Instant): number =>
  firstAfter(instants, instant - 1, (each) => each);

/** Adds a number to an ascending list, from whose end it is not far, unless it is there. Sorting would cost every conversation. */
function addInOrder(ascending: number[], number: number): void {
  let place = ascending.length;
  while (place > 0 && ascending[place - 1] > number) place--;
  if (ascending[place - 1] !== number) ascending.splice(place, 0, number);
}
