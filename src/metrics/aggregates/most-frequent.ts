/** The most frequent first, equally frequent ones by name. */
export const byFrequency = (counts: ReadonlyMap<string, number>): readonly (readonly [name: string, count: number])[] =>
  [...counts].sort(([name, count], [otherName, otherCount]) =>
    count === otherCount ? (name < otherName ? -1 : 1) : otherCount - count,
  );

/**
 * The names that were counted most, equally frequent ones by name.
 *
 * @param shown how many names are kept
 * @example mostFrequent(new Map([["late", 1], ["broken", 3], ["dirty", 1]]), 2) //=> { broken: 3, dirty: 1 }
 */
export const mostFrequent = (counts: ReadonlyMap<string, number>, shown: number): Record<string, number> =>
  Object.fromEntries(byFrequency(counts).slice(0, shown));
