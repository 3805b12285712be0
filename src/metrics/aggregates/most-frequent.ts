/**
 * The names that were counted most, equally frequent ones by name.
 *
 * @param shown how many names are kept
 * @example mostFrequent(new Map([["late", 1], ["broken", 3], ["dirty", 1]]), 2) //=> { broken: 3, dirty: 1 }
 */
export function mostFrequent(counts: ReadonlyMap<string, number>, shown: number): Record<string, number> {
  const sorted = [...counts].sort(([name, count], [otherName, otherCount]) =>
    count === otherCount ? (name < otherName ? -1 : 1) : otherCount - count,
  );
  return Object.fromEntries(sorted.slice(0, shown));
}
