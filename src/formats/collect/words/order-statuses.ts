import type { Row } from "../../../input/row.ts";
import type { OrderStatus } from "../../../model/commerce.ts";
import { isBlank } from "../../values/no-data.ts";
import { orderStatusOf } from "../../values/order-statuses.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { unknownWordCounter } from "./unknown-word-counter.ts";

/**
 * Reads what became of an order; undefined where nothing says it. Shops invent statuses, and most orders come to something: with a
 * word that is not known an order counts, and that is told.
 */
export function orderStatusReader(table: Table): (row: Row) => OrderStatus | undefined {
  const configured = table.settings.values.get("orderStatus");
  const unknown = unknownWordCounter(table, "unknown-order-status", unknownStatus);
  const statusIn = cellReader(table, "orderStatus", (text) => {
    if (isBlank(text)) return undefined;
    const status = orderStatusOf(configured?.get(text) ?? text);
    if (status === undefined) unknown.learn(text);
    return status ?? "unknown";
  });
  return (row) => {
    const status = statusIn(row);
    if (status !== "unknown") return status;
    unknown.count();
    return undefined;
  };
}

const unknownStatus =
  "the status of an order is not known, so the order counts (input.values.orderStatus in the configuration names it)";
