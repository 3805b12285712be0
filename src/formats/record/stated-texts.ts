import type { Item } from "./item.ts";

/**
 * The texts of a record's list; undefined where it has no such list, and so says nothing of them.
 *
 * @example statedTexts(item, "tags") //=> ["refund", "vip"] of {"tags":["refund","vip"]}
 */
export const statedTexts = (record: Item, list: string): readonly string[] | undefined =>
  record.has(list) ? record.texts(list) : undefined;
