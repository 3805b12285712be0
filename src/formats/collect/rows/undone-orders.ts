import type { Row } from "../../../input/row.ts";
import { missing } from "../../../model/texts/dictionary.ts";
import { textAt } from "../field-text.ts";
import type { Table } from "../table.ts";
import { plainText } from "../texts.ts";
import { paidBack, refundedSlot, someAmount } from "./paid-back.ts";

/**
 * Whether a row of a shop says beside its status that the order came to nothing: it was cancelled, or as much was paid back as had
 * been paid. Both amounts are written alike, so that their texts are compared.
 */
export function undoneFinder(table: Table): (row: Row) => "cancelled" | "returned" | undefined {
  const [cancelledAt, amount, refunded] = [table.slot("cancelledAt"), table.slot("amount"), refundedSlot(table)];
  const textIn = (row: Row, slot: number): string | undefined =>
    slot === -1 ? undefined : plainText(textAt(row, slot))?.trim();
  return (row) => {
    if (textIn(row, cancelledAt) !== undefined) return "cancelled";
    const repaid = textIn(row, refunded);
    return repaid !== undefined && someAmount.test(repaid) && repaid === textIn(row, amount) ? "returned" : undefined;
  };
}

/**
 * Follows how many of each product came back, which a shop writes into a row for each. An order of which all did is taken back
 * when the last row was read, and one of which some did is told.
 *
 * @param idOf the code of the row's order
 */
export function returnsFollower(table: Table, idOf: (row: Row) => number): (row: Row) => void {
  const [quantity, returned] = [table.slot("quantity"), table.slot("returned")];
  if (quantity === -1 || returned === -1) return () => undefined;
  const kept = new Set<number>();
  const cameBack = new Map<number, number>();
  table.onFinish(() => {
    for (const [id, line] of cameBack) {
      if (kept.has(id)) table.note("paid-back", paidBack, line);
      else if (table.facts.orders.cancel(id)) table.note("cancelled-order", undoneOrder, line);
    }
  });
  return (row) => {
    const id = idOf(row);
    if (id === missing) return;
    const count = textAt(row, returned).trim();
    if (someAmount.test(count)) cameBack.set(id, row.line);
    if (count !== textAt(row, quantity).trim()) kept.add(id);
  };
}

export const undoneOrder =
  "an order does not count: a column beside its status says that it was cancelled, or that all of it came back or was paid back";
