import type { Table } from "./table.ts";

const message = "a message whose role is blank, or no known word, counts as unknown, and is never a reply";
/** How many are told with their lines. */
const shown = 3;

/** Counts the messages of role unknown by their lines: they may be most of a log, so that all but the first are only summed. */
export function unknownRoleCounter(table: Table): (line: number) => void {
  let count = 0;
  table.onFinish(() => table.notes.add("unknown-role", message, undefined, Math.max(0, count - shown)));
  return (line) => {
    if (count++ < shown) table.note("unknown-role", message, line);
  };
}
