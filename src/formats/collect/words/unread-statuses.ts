import { textsIn } from "../../recognise/sample.ts";
import { orderStatusOf } from "../../values/order-statuses.ts";
import { statusOf } from "../../values/statuses.ts";
import type { Table } from "../table.ts";

type StatusField = "status" | "orderStatus";

/** What a word of each field says, and what a conversation or an order has that goes on as usual. */
const statuses: Readonly<
  Record<StatusField, { readonly wordOf: (text: string) => string | undefined; readonly usual: readonly string[] }>
> = {
  status: { wordOf: statusOf, usual: ["open", "pending", "on-hold", "snoozed", "test"] },
  orderStatus: { wordOf: orderStatusOf, usual: ["placed"] },
};

/**
 * Says which columns hold nothing but words of a status, where no column of statuses is known: without them what came to an end, or
 * to nothing, counts as the rest does.
 */
export function noteUnreadStatuses(table: Table, field: StatusField): void {
  if (table.matches.has(field) || (field === "status" && !table.settings.facts.has("status"))) return;
  const { wordOf, usual } = statuses[field];
  const read = table.readColumns;
  for (const [column, header] of table.sample.columns.entries()) {
    const texts = textsIn(table.sample, column);
    const words = [...new Set(texts.map(wordOf))];
    const isStatus = words.length > 1 && words.every((word) => word !== undefined);
    if (read.has(column) || !isStatus || words.every((word) => usual.includes(word))) continue;
    const message = `${header}: words of a status, and of nothing else, were not read (--map ${field}="${header}" reads the column)`;
    table.notes.add("unread-status", message, table.file);
  }
}
