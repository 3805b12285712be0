import type { Rejection, Row } from "../../../input/row.ts";
import { decodeText } from "../../../model/texts/text.ts";
import { moneyReader } from "../money.ts";
import type { Table } from "../table.ts";

/**
 * Whether a row explains the columns, as marketplaces write it under the header: the first one, where texts stand for the time,
 * the amount and the order's id. Has to be asked of every row.
 *
 * @param read what became of the row
 */
export function explanationFinder(table: Table): (row: Row, read: object | Rejection) => boolean {
  const moneyOf = moneyReader(table, "amount");
  const id = table.slot("order");
  const hasWordsAsId = ({ bytes, starts, ends }: Row) =>
    id !== -1 && starts[id] !== -1 && !/\d/.test(decodeText(bytes.subarray(starts[id], ends[id])));
  let isFirst = true;
  return (row, read) => {
    const money =
      isFirst && hasWordsAsId(row) && "code" in read && read.code === "unreadable-time" ? moneyOf(row) : undefined;
    isFirst = false;
    if (money === undefined || !("code" in money)) return false;
    table.note("explanation", "the first row explains the columns, and was passed over", row.line);
    return true;
  };
}
