import type { Instant } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** A time as the API writes it, or as a dump of the database does: {"$date":"…"} or {"$date":{"$numberLong":"…"}}. */
export function timeOf(record: Item, key: string): Instant | undefined {
  const wrapped = record.item(key);
  if (wrapped === undefined) return record.iso(key);
  return wrapped.number("$date") === undefined
    ? (wrapped.milliseconds("$date.$numberLong") ?? wrapped.iso("$date"))
    : wrapped.milliseconds("$date");
}
