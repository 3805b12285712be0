/** Something that a person should know of: counted, with the first places. */
export interface Note {
  readonly code: string;
  /** One sentence without the count. */
  readonly message: string;
  count: number;
  readonly examples: string[];
}

const exampleLimit = 3;

/** Collects what was read all the same but deserves a word, so that nothing odd stays unseen. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  /** `place` is such as "may.csv:17"; the same code and message are counted together. */
  add(code: string, message: string, place?: string, count = 1): void {
    if (count === 0) return;
    const key = `${code}\0${message}`;
    const note = this.#notes.get(key) ?? { code, message, count: 0, examples: [] };
    note.count += count;
    const isNew = place !== undefined && !note.examples.includes(place);
    if (isNew && note.examples.length < exampleLimit) note.examples.push(place);
    this.#notes.set(key, note);
  }

  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }
}
