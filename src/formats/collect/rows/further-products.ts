import type { Rejection, Row } from "../../../input/row.ts";
import type { Instant } from "../../../model/conversation.ts";
import { missing } from "../../../model/texts/dictionary.ts";
import { textAt } from "../field-text.ts";
import type { Table } from "../table.ts";

/**
 * Whether a row says no more than that a sale which was told has another product: some shops write a row for each product,
 * and only in the first of them what the order came to. It has no time or that of the sale, no amount, no kind and no status.
 *
 * @param idOf the code of the row's order
 */
export function furtherProductFinder(
  table: Table,
  idOf: (row: Row) => number,
): (row: Row, read: { readonly at: Instant } | Rejection) => boolean {
  const amount = table.slot("amount");
  const others = [table.slot("kind"), table.slot("orderStatus")];
  const { orders } = table.facts;
  const isBlank = ({ starts, ends }: Row, slot: number) =>
    slot === -1 || starts[slot] === -1 || starts[slot] === ends[slot];
  return (row, read) => {
    if ("code" in read && read.code !== "missing-time") return false;
    if (amount === -1 || !isBlank(row, amount) || !others.every((slot) => isBlank(row, slot))) return false;
    const id = idOf(row);
    return id !== missing && orders.hasSale(id, "code" in read ? undefined : read.at);
  };
}

/**
 * Whether a row is of the order of the row before it, and of another product: though it says the same of the order otherwise, it is
 * no repetition, and its amount may be one more.
 *
 * @param idOf the code of the row's order
 */
export function otherProductFinder(table: Table, idOf: (row: Row) => number): (row: Row) => boolean {
  const slot = table.slot("product");
  if (slot === -1) return () => false;
  let before = { id: missing, product: "" };
  return (row) => {
    const [{ id, product }, now] = [before, { id: idOf(row), product: textAt(row, slot) }];
    before = now;
    return now.id !== missing && now.id === id && now.product !== product;
  };
}
