import type { Collect, TimedEntryReader } from "./collect.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { IdReader } from "./rows/ids.ts";
import { differenceCounter } from "./several-values.ts";
import type { Table } from "./table.ts";

/**
 * Collects a log: one row an entry. What rows say of their conversation is decided by the oldest of them, or by the newest.
 *
 * @param newestStamp the stamp of what the newest entry decides, by when it was
 */
export function collectEntries(
  table: Table,
  log: "messages" | "events",
  readerOf: (table: Table) => TimedEntryReader,
  newestStamp: (at: number) => number,
): Collect {
  const ids = new IdReader(table);
  const entry = readerOf(table);
  const writeConversation = conversationWriter(table);
  const countDifference = differenceCounter(table, log);
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    const at = entry.at(row);
    if (Number.isNaN(at)) return entry.rejection(row);
    const conversation = ids.conversation(row);
    entry.add(row, conversation, at);
    writeConversation(row, conversation, -at, newestStamp(at));
    countDifference(row, conversation);
    return undefined;
  };
}
