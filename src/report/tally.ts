/** Counts by name. Most names come many times in a row, so that the last one is kept at hand. */
export class Tally {
  readonly #entries = new Map<string, { count: number }>();
  #lastName = "";
  #last = { count: 0 };

  add(name: string, count = 1): void {
    if (name !== this.#lastName || this.#entries.size === 0) {
      this.#last = this.#entryOf(name);
      this.#lastName = name;
    }
    this.#last.count += count;
  }

  merge(other: Tally): void {
    for (const [name, { count }] of other.#entries) this.add(name, count);
  }

  /** Takes out what was counted before. */
  subtract(other: Tally): void {
    for (const [name, { count }] of other.#entries) this.add(name, -count);
  }

  has(name: string): boolean {
    return (this.#entries.get(name)?.count ?? 0) !== 0;
  }

  /** Whether something was counted, and all of it has this name. */
  isAllOf(name: string): boolean {
    const counted = [...this.#entries].filter(([, { count }]) => count !== 0);
    return counted.length > 0 && counted.every(([other]) => other === name);
  }

  /** Names in alphabetical order, so that the same counts are always written in the same way. */
  toRecord(): Record<string, number> {
    const counted = [...this.#entries].filter(([, { count }]) => count !== 0);
    const sorted = counted.sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, { count }]) => [name, count]));
  }

  #entryOf(name: string): { count: number } {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    const entry = { count: 0 };
    this.#entries.set(name, entry);
    return entry;
  }
}
