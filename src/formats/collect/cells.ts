import type { Row } from "../../input/row.ts";
import { take } from "../../input/taken.ts";
import { Dictionary } from "../../model/texts/dictionary.ts";
import { hashOf } from "../../model/texts/hash.ts";
import { decodeText } from "../../model/texts/text.ts";
import type { Table } from "./table.ts";

/** What a text means; undefined where it says nothing. `bytes` are the text, and `line` is where it first stands. */
export type Understand<Meaning> = (text: string, line: number, bytes: Uint8Array) => Meaning | undefined;

/**
 * Reads a column whose distinct texts are understood once each: as words of a small set, as codes, as lists. Meant for
 * columns of few distinct texts; of others the first few have their numbers from the reader of the file.
 */
export class CellReader<Meaning> {
  readonly #slot: number;
  readonly #understand: Understand<Meaning>;
  /** By the numbers that the reader of the file gave the texts; null where a text is yet to be understood. */
  readonly #taken: (Meaning | undefined | null)[] = [];
  /** The texts that it gave no number. */
  readonly #others = new Dictionary();
  readonly #otherMeanings: (Meaning | undefined)[] = [];

  constructor(table: Table, slot: number, understand: Understand<Meaning>) {
    this.#slot = slot;
    this.#understand = understand;
    table.takeAhead(slot, take.cell);
  }

  /** What the row's text means; undefined where it has none. */
  read(row: Row): Meaning | undefined {
    const slot = this.#slot;
    const { taken, bytes, starts, ends } = row;
    const start = starts[slot];
    if (taken === undefined || taken.takes[slot] !== take.cell) {
      return start === -1 ? undefined : this.#readOther(row, hashOf(bytes, start, ends[slot]));
    }
    const cell = taken.codes[slot];
    if (cell < 0) return this.#readOther(row, taken.hashes[2 * slot]);
    if (cell < this.#taken.length) {
      const known = this.#taken[cell];
      if (known !== null) return known;
    }
    return this.#learn(row, cell);
  }

  #learn({ bytes, starts, ends, line }: Row, cell: number): Meaning | undefined {
    while (this.#taken.length <= cell) this.#taken.push(null);
    const text = bytes.subarray(starts[this.#slot], ends[this.#slot]);
    const meaning = this.#understand(decodeText(text), line, text);
    this.#taken[cell] = meaning;
    return meaning;
  }

  #readOther({ bytes, starts, ends, line }: Row, hash: number): Meaning | undefined {
    const start = starts[this.#slot];
    const end = ends[this.#slot];
    const cell = this.#others.codeOfHashed(bytes, start, end, hash);
    if (cell === this.#otherMeanings.length) {
      const text = bytes.subarray(start, end);
      this.#otherMeanings.push(this.#understand(decodeText(text), line, text));
    }
    return this.#otherMeanings[cell];
  }
}

/**
 * Reads a field's column as values of a small set (roles, kinds, flags). Undefined where the column or the value is
 * absent, and where the text says nothing.
 */
export function cellReader<Meaning>(
  table: Table,
  name: string,
  understand: (text: string, line: number) => Meaning | undefined,
): (row: Row) => Meaning | undefined {
  const slot = table.slot(name);
  if (slot === -1) return () => undefined;
  const reader = new CellReader(table, slot, (text, line) => (text === "" ? undefined : understand(text, line)));
  return (row) => reader.read(row);
}
