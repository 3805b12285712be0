import type { Rejection, Row } from "../../input/row.ts";
import { moneyReader } from "./money.ts";
import type { Table } from "./table.ts";

/**
 * Whether a row explains the columns, as marketplaces write it under the header: the first one, where texts stand for both the
 * time and the amount. Has to be asked of every row.
 *
 * @param read what became of the row
 */
export function explanationFinder(table: Table): (row: Row, read: object | Rejection) => boolean {
  const moneyOf = moneyReader(table, "amount");
  let isFirst = true;
  return (row, read) => {
    const money = isFirst && "code" in read && read.code === "unreadable-time" ? moneyOf(row) : undefined;
    isFirst = false;
    if (money === undefined || !("code" in money)) return false;
    table.note("explanation", "the first row explains the columns, and was passed over", row.line);
    return true;
  };
}
