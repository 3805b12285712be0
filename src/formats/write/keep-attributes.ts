import type { Facts } from "../../model/facts.ts";
import { indexOfHeader } from "../recognise/match.ts";
import type { Item } from "../record/item.ts";

/** The name by which groups and conditions ask for a key, and the key as the records write it. */
export type AttributePaths = ReadonlyMap<string, string>;

/** Names need not be written as the keys are: `--by summary` is Summary. */
export const attributePaths = (names: Iterable<string>, columns: readonly string[]): AttributePaths =>
  new Map([...names].map((name) => [name, columns[indexOfHeader(columns, name)] ?? name]));

/** Keeps what a record says of its conversation in the keys that groups and conditions name. */
export function keepAttributes(
  facts: Facts,
  paths: AttributePaths,
  conversation: number,
  record: Item,
  stamp: number,
): void {
  for (const [name, path] of paths) {
    const text = record.text(path);
    if (text === undefined) continue;
    const column = facts.attribute(name);
    column.keep(conversation, column.dictionary.codeOf(text), stamp);
  }
}
