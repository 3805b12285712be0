import type { Row } from "../../input/row.ts";
import { missing } from "../../model/dictionary.ts";
import type { Table } from "./table.ts";

/**
 * Whether a row says no more than that an order which was told has another product: some shops write a row for each product,
 * and only in the first of them what the order came to.
 *
 * @param idOf the code of the row's order
 */
export function furtherProductFinder(table: Table, idOf: (row: Row) => number): (row: Row) => boolean {
  const amount = table.slot("amount");
  const kind = table.slot("kind");
  const { orders } = table.facts;
  const isBlank = ({ starts, ends }: Row, slot: number) =>
    slot === -1 || starts[slot] === -1 || starts[slot] === ends[slot];
  return (row) => {
    if (amount === -1 || !isBlank(row, amount) || !isBlank(row, kind)) return false;
    const id = idOf(row);
    return id !== missing && orders.has(id);
  };
}
