import type { Table } from "../table.ts";

/** How many are told with their lines. */
const shown = 3;

/**
 * Counts what was done by role unknown by its lines: it may be most of a log, so that all but the first are only summed.
 *
 * @param message what it means for them, as a notice says it
 */
export function unknownRoleCounter(table: Table, message: string): (line: number) => void {
  let count = 0;
  table.onFinish(() => table.notes.add("unknown-role", message, undefined, Math.max(0, count - shown)));
  return (line) => {
    if (count++ < shown) table.note("unknown-role", message, line);
  };
}
