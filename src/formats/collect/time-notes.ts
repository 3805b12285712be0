import { timeNotes } from "../timestamps/column-notes.ts";
import type { TimeColumn } from "../timestamps.ts";
import type { Table } from "./table.ts";

/** Says what was odd about a column's times, once it has been read. */
export function noteTimes(table: Table, header: string, column: TimeColumn): void {
  for (const { code, message, count } of timeNotes(header, column, table.timeSettings(header))) {
    table.notes.add(code, message, table.file, count);
  }
}
