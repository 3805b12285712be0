import type { Item } from "../record/item.ts";

/** What a person is called, under a key of a record; the same everywhere, so that who is assigned is who replied. */
export function nameOf(record: Item, key: string): string | undefined {
  const person = record.item(key);
  if (person === undefined) return undefined;
  const name = `${person.text("first") ?? ""} ${person.text("last") ?? ""}`.trim();
  return name === "" ? (person.text("email") ?? person.text("id")) : name;
}
