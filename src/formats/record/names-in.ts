import type { Item } from "./item.ts";

/**
 * The names of the objects in a record's list; undefined where it has no such list, and so says nothing of them.
 *
 * @example namesIn(item, "tags", "name") //=> ["refund", "vip"] of {"tags":[{"name":"refund"},{"name":"vip"}]}
 */
export function namesIn(record: Item, list: string, name: string): readonly string[] | undefined {
  if (!record.has(list)) return undefined;
  return record
    .list(list)
    .map((each) => each.text(name))
    .filter((text) => text !== undefined);
}
