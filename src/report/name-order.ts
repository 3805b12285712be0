/**
 * Things in the order of their names: capitals and accents decide only between names that are the same without them. The
 * same on every machine, whatever its language.
 *
 * @param namesOf as many of each; the first decides, and of equal ones the next
 * @example inNameOrder(["Zalora", "agen", "Ágnes"], (name) => [name]) //=> ["agen", "Ágnes", "Zalora"]
 */
export function inNameOrder<Thing>(things: Iterable<Thing>, namesOf: (thing: Thing) => readonly string[]): Thing[] {
  return Array.from(things, (thing) => ({ thing, keys: namesOf(thing).flatMap((name) => [lettersOf(name), name]) }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ thing }) => thing);
}

/** Those of Latin, Greek and Cyrillic; in other scripts marks are letters of their own. */
const accents = /[\u0300-\u036f]/g;

const lettersOf = (name: string): string => name.normalize("NFD").replace(accents, "").toLowerCase();

function compare(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((key, index) => key !== other[index]);
  if (place === -1) return 0;
  return one[place] < other[place] ? -1 : 1;
}
