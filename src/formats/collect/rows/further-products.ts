import type { Rejection, Row } from "../../../input/row.ts";
import type { Instant } from "../../../model/conversation.ts";
import { missing } from "../../../model/texts/dictionary.ts";
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
