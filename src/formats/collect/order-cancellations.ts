import type { Rejection, Row } from "../../input/row.ts";
import { type Money, type OrderKind, saleKinds } from "../../model/commerce.ts";
import type { Novelty } from "../../model/logs/order-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { undoneFinder, undoneOrder } from "./rows/undone-orders.ts";
import type { Table } from "./table.ts";
import { orderStatusReader } from "./words/order-statuses.ts";

/**
 * Takes sales back whose status, or what else a shop says, tells that they came to nothing, and leaves out refunds that were not made and sales that were
 * not paid yet, which another row may tell of again; undefined for rows that count. Offers that were declined are offers still.
 *
 * @param idOf the code of the row's order
 */
export function orderCanceller(
  table: Table,
  idOf: (row: Row) => number,
  kindOf: (row: Row, money: Money | undefined) => OrderKind | Rejection,
): (row: Row, order: { readonly kind: OrderKind } | Rejection) => Novelty | undefined {
  const { orders } = table.facts;
  const statusOf = orderStatusReader(table);
  const undoneBy = undoneFinder(table);
  return (row, order) => {
    const undone = undoneBy(row);
    const status = undone ?? statusOf(row);
    if (status === undefined || status === "placed") return undefined;
    // What was never paid often has no time.
    const kind = "code" in order ? kindOf(row, undefined) : order.kind;
    if (kind === "refund" && status !== "returned") {
      table.note("cancelled-refund", cancelledRefund, row.line);
      return "new";
    }
    if (typeof kind !== "string" || !saleKinds.has(kind)) return undefined;
    const id = idOf(row);
    if (status === "unpaid") {
      if (id !== missing) orders.leaveUnpaid(id);
      table.note("unpaid-order", unpaidOrder, row.line);
      return "new";
    }
    if (id !== missing && !orders.cancel(id)) return "same";
    table.note("cancelled-order", undone === undefined ? cancelledOrder : undoneOrder, row.line);
    return "new";
  };
}

const cancelledOrder =
  "an order does not count: its status says that it was cancelled or returned (input.values.orderStatus in the configuration " +
  "says otherwise)";

const unpaidOrder =
  "a row of an order that was not paid by then does not count (input.values.orderStatus in the configuration says otherwise)";

const cancelledRefund = "a refund that was not made, as its status says, does not count";
