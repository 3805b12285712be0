import type { ListRows } from "../../../input/json/json-row.ts";
import type { Row } from "../../../input/row.ts";
import { missing } from "../../../model/texts/dictionary.ts";
import { textAt } from "../field-text.ts";
import type { Table } from "../table.ts";

/** The slot of what was paid back; -1 where no column says it, and where the amount is without that ("Order Total Amount (- Refund)"). */
export const refundedSlot = (table: Table): number => (isNet(table) ? -1 : table.slot("refunded"));

const isNet = (table: Table): boolean => /refund/i.test(table.header("amount"));

/**
 * Tells once of each order of which a part was paid back, as a column says or, in JSON, a list that holds what was; not where the
 * amount is without that.
 *
 * @param idOf the code of the row's order
 */
export function paidBackNoter(
  table: Table,
  idOf: (row: Row) => number,
): (row: Row, refunds: readonly ListRows[]) => void {
  if (isNet(table)) return () => undefined;
  const slot = refundedSlot(table);
  const told = new Set<number>();
  const isPaidBack = (row: Row, refunds: readonly ListRows[]): boolean =>
    (slot !== -1 && someAmount.test(textAt(row, slot))) || refunds.some(({ length }) => length > 0);
  return (row, refunds) => {
    if (!isPaidBack(row, refunds)) return;
    const id = idOf(row);
    if (id === missing || !told.has(id)) table.note("paid-back", paidBack, row.line);
    told.add(id);
  };
}

export const someAmount = /[1-9]/;

export const paidBack = "an order of which a part was paid back counts whole: its rows do not tell when that was";
