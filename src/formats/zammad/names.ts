import type { Item } from "../record/item.ts";

type Names = ReadonlyMap<string, string>;

/** What the numbers of a new installation stand for. The state 6 is not the same in all versions. */
export const stateNames: Names = new Map([
  ["1", "new"],
  ["2", "open"],
  ["3", "pending reminder"],
  ["4", "closed"],
  ["5", "merged"],
  ["7", "pending close"],
]);
export const priorityNames: Names = new Map([
  ["1", "low"],
  ["2", "normal"],
  ["3", "high"],
]);
export const senderNames: Names = new Map([
  ["1", "Agent"],
  ["2", "Customer"],
  ["3", "System"],
]);
export const typeNames: Names = new Map([
  ["1", "email"],
  ["2", "sms"],
  ["3", "chat"],
  ["5", "phone"],
  ["6", "twitter status"],
  ["7", "twitter direct-message"],
  ["8", "facebook feed post"],
  ["9", "facebook feed comment"],
  ["10", "note"],
  ["11", "web"],
]);
const noNames: Names = new Map();

/** The name that an expanded record has, else what its number stands for where that is known, else the number itself. */
export function named(record: Item, key: string, names = noNames): string | undefined {
  const id = record.text(`${key}_id`);
  return record.text(key) ?? (id === undefined ? undefined : (names.get(id) ?? id));
}
