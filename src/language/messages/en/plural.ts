import type { FigureFormat } from "../../figure-format.ts";

/**
 * A count and its noun.
 *
 * @example
 * plural(1, "record") //=> "1 record"
 * plural(1204, "record") //=> "1,204 records"
 */
export const pluralOf =
  ({ count: text }: FigureFormat) =>
  (count: number, noun: string): string =>
    `${text(count)} ${noun}${count === 1 ? "" : "s"}`;
