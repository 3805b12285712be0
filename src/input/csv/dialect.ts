import type { Rejection } from "../row.ts";
import { type Take, take } from "../taken.ts";

/** How a CSV file is written. Delimiters are one byte of ASCII. */
export interface CsvDialect {
  readonly delimiter: string;
  /** The character in front of a quote inside quotes; RFC 4180 doubles the quote. */
  readonly escape?: string | undefined;
  /** Lines that begin with it are comments. */
  readonly comment?: string | undefined;
  /** Quotes that do not enclose a field are kept as text. */
  readonly relaxQuotes?: boolean | undefined;
}

/** Whether the byte scanner reads the dialect; csv-parse reads every other one. */
export const isCommonDialect = (dialect: CsvDialect): boolean =>
  (dialect.escape === undefined || dialect.escape === '"') &&
  dialect.comment === undefined &&
  dialect.relaxQuotes !== true;

/** Which columns of a file are wanted, and in which slot of the row. */
export interface CsvPlan {
  /** How many columns the header has: every record must have as many. Undefined while the header is looked for. */
  readonly width: number | undefined;
  /** For each column its slot, or -1; columns behind have none. */
  readonly slots: Int32Array;
  readonly slotCount: number;
  /** For each slot what may be made of it ahead, a `Take`. */
  readonly takes: readonly Take[];
  /** Records in front of the data: the header and whatever stands before it. */
  readonly skip: number;
}

/** The plan that wants these columns, the k-th of them in slot k, and may make `takes[k]` of it ahead. */
export function planColumns(
  width: number,
  wanted: readonly number[],
  skip: number,
  takes: readonly Take[] = [],
): CsvPlan {
  const slots = new Int32Array(width).fill(-1);
  wanted.forEach((column, slot) => {
    slots[column] = slot;
  });
  return { width, slots, slotCount: wanted.length, takes: wanted.map((_, slot) => takes[slot] ?? take.text), skip };
}

/** The plan that takes records of any width, their first columns in slots of the same number; absent ones start at -1. */
export const anyWidth = (columns: number): CsvPlan => ({
  width: undefined,
  slots: new Int32Array(columns).map((_, column) => column),
  slotCount: columns,
  takes: [],
  skip: 0,
});

/** Why a record of this many fields is rejected; undefined where it fits. */
export function wrongWidth(fields: number, plan: CsvPlan): Rejection | undefined {
  if (plan.width === undefined || fields === plan.width) return undefined;
  const code = fields < plan.width ? "too-few-columns" : "too-many-columns";
  return { code, message: `${fields} ${fields === 1 ? "field" : "fields"}, expected ${plan.width}` };
}

/**
 * Whether a record looks as if the file, or a copy of it, was never finished: too short, and no line end follows. One field alone
 * is more likely a remark under the table.
 */
export const isCutOff = (fields: number, { width = 0 }: CsvPlan, hasLineEnd: boolean): boolean =>
  fields > 1 && fields < width && !hasLineEnd;
