import type { Words } from "../../language/words.ts";

/** The largest first. */
export const largestFirst = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([, one], [, other]) => other - one);

/**
 * Counts by reason in a few words, the largest first; empty without any.
 *
 * @param nameOf what a reason is called
 * @example
 * tally({ negative: 1, unanswered: 12 }, words, words.names.exclusion) //=> "12 unanswered, 1 negative"
 */
export function tally(
  counts: Readonly<Record<string, number>>,
  { format }: Words,
  nameOf: (reason: string) => string,
): string {
  return largestFirst(counts)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${format.count(count)} ${nameOf(reason)}`)
    .join(", ");
}

/** Counts by reason of several things, added up. */
export function merged(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [reason, count] of all.flatMap((counts) => Object.entries(counts))) {
    sums.set(reason, (sums.get(reason) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}

/** The sum of counts by reason. */
export const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The first few of a list, and how many more there are. */
export function firstFew(items: readonly string[], limit: number, { tables }: Words): string {
  const more = items.length - limit;
  return more > 0 ? tables.andMore(items.slice(0, limit).join(", "), more) : items.join(", ");
}
