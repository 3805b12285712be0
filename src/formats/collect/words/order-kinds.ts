import type { Rejection, Row } from "../../../input/row.ts";
import type { Money, OrderKind } from "../../../model/commerce.ts";
import { isBlank } from "../../values/no-data.ts";
import { orderKindOf } from "../../values/order-kinds.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";

/**
 * Reads the kind of an order: where a row names none, it is a sale, or a refund if the money went back. A word that is no
 * known kind rejects the row: counted as a sale, it could be a refund.
 */
export function orderKindReader(table: Table): (row: Row, money: Money | undefined) => OrderKind | Rejection {
  const configured = table.settings.values.get("kind");
  const unknown: Rejection = {
    code: "unknown-order-kind",
    message: `${table.header("kind")} is no kind of order (input.values.kind in the configuration names it)`,
  };
  const negative: Rejection = {
    code: "negative-amount",
    message: `${table.header("amount")} is negative, but the row is no refund`,
  };
  const kindIn = cellReader(table, "kind", (text) => {
    if (isBlank(text)) return undefined;
    return orderKindOf(configured?.get(text) ?? text) ?? unknown;
  });
  return (row, money) => {
    const kind = kindIn(row);
    const isNegative = money !== undefined && money.thousandths < 0;
    if (kind === undefined) return isNegative ? "refund" : "new";
    return isNegative && typeof kind === "string" && kind !== "refund" ? negative : kind;
  };
}
