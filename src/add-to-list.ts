/**
 * Adds an item to the list of a key, which begins with it where the key has none yet.
 *
 * @example addToList(new Map([["a", [1]]]), "a", 2) // "a" has [1, 2] now
 */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
