import { type Cell, isTimeSpan } from "./cell-text.ts";
import type { MergedRange } from "./merged-ranges.ts";

/** The rows of a sheet in which the cells of merged ranges have their values. */
export interface Filled {
  readonly rows: readonly (readonly Cell[])[];
  /** The names of the ranges of which each row has the value. */
  readonly filled: readonly string[];
  /** Of those of which the first row alone has it, though others could. */
  readonly unfilled: readonly string[];
}

/**
 * Gives the cells of ranges that are merged over rows the value of their first, as the sheet shows it: a name, a word or a day
 * is that of each row. A number, a mark or a length of time may be that of all of them together, and stays where it is. A row
 * without a value of its own stays empty: it is part of the one above it.
 */
export function fillMerged(sheet: readonly (readonly Cell[])[], ranges: readonly MergedRange[]): Filled {
  if (ranges.length === 0) return { rows: sheet, filled: [], unfilled: [] };
  const rows = sheet.map((row) => [...row]);
  const filled: string[] = [];
  const unfilled: string[] = [];
  for (const { name, column, firstRow, lastRow } of ranges) {
    const value = rows[firstRow]?.[column] ?? null;
    const further = rows.slice(firstRow + 1, lastRow + 1);
    const lacking = further.filter((row) => row[column] === null && row.some((cell) => cell !== null));
    if (value === null || lacking.length === 0) continue;
    if (isFigure(value)) unfilled.push(name);
    else {
      filled.push(name);
      for (const row of lacking) row[column] = value;
    }
  }
  return { rows, filled, unfilled };
}

/** A day in numbers, or with the name of its month. */
const day = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[- ]\p{L}{3,9}[- ]\d{4})(?!\d)/u;
/** What begins with no letter, and an amount of money. */
const figure = /^(?:(?:rp|idr|usd)\.?)?\P{L}/iu;

function isFigure(value: Exclude<Cell, null>): boolean {
  if (typeof value === "string") return figure.test(value.trim()) && !day.test(value.trim());
  return typeof value === "boolean" || isTimeSpan(value);
}
