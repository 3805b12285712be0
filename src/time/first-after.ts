import type { Instant } from "../model/conversation.ts";

/**
 * Where in a list by time those begin that are later than an instant; its length where none is. Bisected: one name, such as
 * that of all guests, may have very many.
 *
 * @example firstAfter([1, 2, 2, 5], 2, (instant) => instant) //=> 3
 */
export function firstAfter<Item>(items: readonly Item[], instant: Instant, atOf: (item: Item) => Instant): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atOf(items[middle]) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of a list by time that are later than one instant and no later than another. */
export const itemsWithin = <Item extends { readonly at: Instant }>(
  items: readonly Item[],
  after: Instant,
  until: Instant,
): readonly Item[] => {
  const atOf = ({ at }: Item): Instant => at;
  return items.slice(firstAfter(items, after, atOf), firstAfter(items, until, atOf));
};
