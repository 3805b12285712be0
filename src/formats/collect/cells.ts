import type { Row } from "../../input/row.ts";
import { Dictionary } from "../../model/dictionary.ts";
import type { Table } from "./table.ts";

/**
 * Reads a field's column as values of a small set (roles, kinds, flags): each distinct text is understood once.
 * Undefined where the column or the value is absent, and where the text says nothing.
 */
export function cellReader<Meaning>(
  table: Table,
  name: string,
  understand: (text: string, line: number) => Meaning | undefined,
): (row: Row) => Meaning | undefined {
  const slot = table.slot(name);
  if (slot === -1) return () => undefined;
  const cells = new Dictionary();
  const meanings: (Meaning | undefined)[] = [];
  return ({ bytes, starts, ends, line }) => {
    const start = starts[slot];
    if (start === -1 || start === ends[slot]) return undefined;
    const cell = cells.code(bytes, start, ends[slot]);
    if (cell === meanings.length) meanings.push(understand(cells.text(cell), line));
    return meanings[cell];
  };
}
