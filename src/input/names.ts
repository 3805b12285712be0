/** How many names are remembered, so that keys which are really data cannot fill the memory. */
const mostNames = 4096;

/** A name inside an object, and how far behind the object's entry it stood last. */
export interface Step {
  readonly name: number;
  place: number;
}

/** What a path can mean: the member that is itself called so, or one inside others. */
export interface Path {
  readonly text: string;
  readonly own: Step;
  /** The names that it leads through, where there are several: "via.channel" is two. */
  readonly steps: readonly Step[];
  /** The one that was asked for after it last: every record is asked for the same ones in the same order. */
  next: Path | undefined;
}

/** Names as small integers, and paths of them. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #isMet: boolean[] = [];
  readonly #paths = new Map<string, Path>();
  #latest: Path | undefined;

  /** Whether there are too many of them, so that they should be forgotten between two records. */
  get isFull(): boolean {
    return this.#texts.length > mostNames;
  }

  /** Forgets all names: their numbers mean nothing any more. */
  forget(): void {
    this.#numbers.clear();
    this.#texts.length = 0;
    this.#isMet.length = 0;
    this.#paths.clear();
    this.#latest = undefined;
  }

  /** The number of a name that a record has. */
  meet(text: string): number {
    const number = this.#number(text);
    this.#isMet[number] = true;
    return number;
  }

  /** Whether any record has had the name: most of the names that are asked for are those of other kinds of records. */
  isMet(number: number): boolean {
    return this.#isMet[number];
  }

  text(number: number): string {
    return this.#texts[number] ?? "";
  }

  path(text: string): Path {
    const expected = this.#latest?.next;
    if (expected?.text === text) {
      this.#latest = expected;
      return expected;
    }
    const path = this.#paths.get(text) ?? this.#learn(text);
    if (this.#latest !== undefined) this.#latest.next = path;
    this.#latest = path;
    return path;
  }

  #learn(text: string): Path {
    const steps = text.includes(".") ? text.split(".").map((name) => this.#step(name)) : [];
    const path: Path = { text, own: this.#step(text), steps, next: undefined };
    this.#paths.set(text, path);
    return path;
  }

  #step(text: string): Step {
    return { name: this.#number(text), place: 0 };
  }

  /** The number of a name, new or known. */
  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#isMet.push(false);
    this.#numbers.set(text, number);
    return number;
  }
}
