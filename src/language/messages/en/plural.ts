import type { Figures } from "../../figures.ts";

/**
 * A count and its noun.
 *
 * @example
 * plural(1, "record") //=> "1 record"
 * plural(1204, "record") //=> "1,204 records"
 */
export const pluralOf =
  ({ count: text }: Figures) =>
  (count: number, noun: string): string =>
    `${text(count)} ${noun}${count === 1 ? "" : "s"}`;
