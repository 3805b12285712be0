import { stringify } from "csv-stringify/sync";
import { type Cell, cellText, isMidnight } from "./cell-text.ts";

/** Rows that are written at once. */
const batchSize = 1000;

/** The rows of a sheet as CSV in UTF-8, a line for each row. */
export function* csvLines(rows: readonly (readonly Cell[])[]): Generator<Uint8Array> {
  const days = dayColumns(rows);
  const encoder = new TextEncoder();
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const texts = batch.map((row) => row.map((cell, column) => cellText(cell, days.has(column))));
    yield encoder.encode(stringify(texts));
  }
}

/** The columns whose dates all stand at midnight. */
function dayColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const days = new Set<number>();
  const moments = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell instanceof Date) (isMidnight(cell) ? days : moments).add(column);
    });
  }
  for (const column of moments) days.delete(column);
  return days;
}
