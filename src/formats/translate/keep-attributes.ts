import type { Facts } from "../../model/facts.ts";
import type { Item } from "./item.ts";

/** Keeps what a record says of its conversation in the keys that groups and conditions name. */
export function keepAttributes(
  facts: Facts,
  names: Iterable<string>,
  conversation: number,
  record: Item,
  stamp: number,
): void {
  for (const name of names) {
    const text = record.text(name);
    if (text === undefined) continue;
    const column = facts.attribute(name);
    column.keep(conversation, column.dictionary.codeOf(text), stamp);
  }
}
