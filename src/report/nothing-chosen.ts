import type { Diagnostic, Report } from "./report.ts";

/**
 * Whether no conversation of the data meets the conditions of a report, whenever it was: its numbers are those of nothing, and
 * a misspelt value looks like a day without work.
 *
 * @example isNothingChosen({ population: { conversations: 0, excluded: { filtered: 98 } } }) //=> true
 */
export const isNothingChosen = ({ population: { conversations, excluded } }: Pick<Report, "population">): boolean =>
  conversations === 0 && Object.keys(excluded).join() === "filtered";

/** Says so, unless it is said already that no file tells what the conditions are about. */
export function nothingChosen({
  where = [],
  diagnostics,
  population,
}: Pick<Report, "where" | "diagnostics" | "population">): readonly Diagnostic[] {
  if (!isNothingChosen({ population }) || diagnostics.some(({ code }) => code === "no-such-column")) return [];
  const names = [...new Set(where.map((condition) => condition.replace(/!?=.*$/s, "")))];
  const message = `no conversation meets the conditions (--where); metrik report --by ${names.join(",")} shows what there is`;
  return [{ code: "where-fits-nothing", message, count: 1, examples: [where.join(", ")] }];
}
