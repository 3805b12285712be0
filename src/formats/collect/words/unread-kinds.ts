import type { Row } from "../../../input/row.ts";
import { type UnreadKinds, unreadKinds } from "../../recognise/bare-kinds.ts";
import { CellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { unknownWordCounter } from "./unknown-word-counter.ts";

/**
 * Counts the rows of a list of orders or of answers that name their kind in a column which was not read: not all that it
 * says are kinds, or not in the first records.
 *
 * @param usual the kind that its rows are taken for
 */
export function unreadKindCounter(table: Table, formatId: string, usual: string): (row: Row) => void {
  const counters = unreadKinds(formatId, table.sample, table.matches).map((column) =>
    columnCounter(table, column, usual),
  );
  return (row) => {
    for (const count of counters) count(row);
  };
}

function columnCounter(table: Table, { column, header, kindOf }: UnreadKinds, usual: string): (row: Row) => void {
  const unread = unknownWordCounter(table, "unread-kind", unreadIn(header));
  const kindIn = new CellReader(table, table.slotOfColumn(column), (text) => {
    const kind = kindOf(text);
    if (kind === undefined || kind === usual) return undefined;
    unread.learn(text);
    return kind;
  });
  return (row) => {
    if (kindIn.read(row) !== undefined) unread.count();
  };
}

const unreadIn = (header: string): string =>
  `${header}: a word that may say another kind was not read (--map kind="${header}" reads the column)`;
