import type { Conversation, Instant } from "../../model/conversation.ts";
import { firstAfter } from "../../time/first-after.ts";
import { timelineOf } from "./timeline.ts";

/** The first and the last of some ends of periods in a row. */
export interface Stay {
  readonly first: Instant;
  readonly last: Instant;
}

/**
 * Divides the ends at which a stock is taken, after the creation of a conversation, where something happened to it: between
 * two ends of a stay nothing did, so that the conversation stands before all of them as before the first. What happens at an
 * end has not happened before it.
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
  const begin = firstEndAfter(stockInstants, createdAt);
  const count = stockInstants.length;
  if (begin >= count || createdAt > asOf) return [];
  const starts = [begin];
  const divideAt = (instant: Instant | undefined): void => {
    if (instant === undefined || instant < stockInstants[begin]) return;
    const start = firstEndAfter(stockInstants, instant);
    if (start < count) addInOrder(starts, start);
  };
  for (const { at } of timelineOf(conversation)) divideAt(at);
  for (const { at } of conversation.messages) divideAt(at);
  divideAt(conversation.acceptedAt);
  divideAt(conversation.firstResponseAt);
  divideAt(conversation.repliedBy);
  divideAt(asOf - 1);
  return starts.map((start, index) => ({
    first: stockInstants[start],
    last: stockInstants[(starts[index + 1] ?? count) - 1],
  }));
}

const firstEndAfter = (ends: readonly Instant[], instant: Instant): number => firstAfter(ends, instant, (each) => each);

/** Adds a number to an ascending list, from whose end it is not far, unless it is there. Sorting would cost every conversation. */
function addInOrder(ascending: number[], number: number): void {
  let place = ascending.length;
  while (place > 0 && ascending[place - 1] > number) place--;
  if (ascending[place - 1] !== number) ascending.splice(place, 0, number);
}
