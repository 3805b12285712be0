import type { Item } from "../record/item.ts";

/**
 * Where something stands in a record. `status` is a column, or a member of an object; `via.channel` leads into an object;
 * `threads[].author` goes through every object of a list. A column or member that is itself called so comes before all that.
 */
export interface Path {
  /** As it was written. */
  readonly text: string;
  /** The lists that it goes through, each with the path to it; none in most. */
  readonly lists: readonly string[];
  /** The path inside the last of them. */
  readonly last: string;
}

/** @example pathOf("threads[].author.name") //=> { text: "threads[].author.name", lists: ["threads"], last: "author.name" } */
export function pathOf(text: string): Path {
  const parts = text.replace(/\[\]$/, "").split("[].");
  return { text, lists: parts.slice(0, -1), last: parts[parts.length - 1] };
}

/** The objects in which the end of a path is looked for, and how it is called there. */
function endsOf(record: Item, { text, lists, last }: Path): readonly [items: readonly Item[], name: string] {
  if (last === text) return [[record], last];
  if (record.has(text)) return [[record], text];
  const items = lists.reduce<readonly Item[]>((all, list) => all.flatMap((item) => item.list(list)), [record]);
  return [items, last];
}

/** Whether anything but null stands at a path. */
export function isAt(record: Item, path: Path): boolean {
  const [items, name] = endsOf(record, path);
  return items.some((item) => item.has(name));
}

/** The first text at a path; a number as it was written. */
export function textAt(record: Item, path: Path): string | undefined {
  const [items, name] = endsOf(record, path);
  for (const item of items) {
    const text = item.text(name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** All texts at a path, in the order of the record. */
export function textsAt(record: Item, path: Path): readonly string[] {
  const [items, name] = endsOf(record, path);
  return items.length === 1 ? items[0].texts(name) : items.flatMap((item) => item.texts(name));
}

/** The objects of the list at a path, in the order of the record. */
export function itemsAt(record: Item, path: Path): readonly Item[] {
  const [items, name] = endsOf(record, path);
  return items.length === 1 ? items[0].list(name) : items.flatMap((item) => item.list(name));
}
