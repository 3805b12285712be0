import { countText } from "../numbers.ts";

/**
 * A count and its noun.
 *
 * @example
 * plural(1, "record") //=> "1 record"
 * plural(1204, "record") //=> "1,204 records"
 */
export const plural = (count: number, noun: string): string => `${countText(count)} ${noun}${count === 1 ? "" : "s"}`;

/**
 * Counts by reason in a few words, the largest first; empty without any.
 *
 * @example
 * tally({ negative: 1, unanswered: 12 }) //=> "12 unanswered, 1 negative"
 */
export function tally(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, first], [, second]) => second - first)
    .map(([reason, count]) => `${countText(count)} ${reason}`)
    .join(", ");
}

/** The sum of counts by reason. */
export const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The first few of a list, and how many more there are. */
export function firstFew(items: readonly string[], limit: number): string {
  const more = items.length - limit;
  return more > 0 ? `${items.slice(0, limit).join(", ")} and ${more} more` : items.join(", ");
}
