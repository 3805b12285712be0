import type { Row } from "../../input/row.ts";
import { take } from "../../input/taken.ts";
import { Dictionary } from "../../model/dictionary.ts";
import { decodeText } from "../../model/text.ts";
import type { Table } from "./table.ts";

/**
 * Reads a column of few distinct texts, each of which is understood once: as a word of a small set, as a code, as a list.
 * `understand` is given the text and the line on which it first stands; a text that says nothing is undefined.
 */
export class CellReader<Meaning> {
  readonly #slot: number;
  readonly #understand: (text: string, line: number) => Meaning | undefined;
  /** By the numbers that the reader of the file gave the texts; null where a text is yet to be understood. */
  readonly #taken: (Meaning | undefined | null)[] = [];
  /** The texts that it gave no number. */
  readonly #others = new Dictionary();
  readonly #otherMeanings: (Meaning | undefined)[] = [];

  constructor(table: Table, slot: number, understand: (text: string, line: number) => Meaning | undefined) {
    this.#slot = slot;
    this.#understand = understand;
    table.takeAhead(slot, take.cell);
  }

  /** What the row's text means; undefined where it has none. */
  read(row: Row): Meaning | undefined {
    const slot = this.#slot;
    const { taken } = row;
    if (taken === undefined || taken.takes[slot] !== take.cell) return this.#readOther(row);
    const cell = taken.codes[slot];
    if (cell < 0) return this.#readOther(row);
    if (cell < this.#taken.length) {
      const known = this.#taken[cell];
      if (known !== null) return known;
    }
    return this.#learn(row, cell);
  }

  #learn(row: Row, cell: number): Meaning | undefined {
    while (this.#taken.length <= cell) this.#taken.push(null);
    const meaning = this.#understand(textIn(row, this.#slot), row.line);
    this.#taken[cell] = meaning;
    return meaning;
  }

  #readOther(row: Row): Meaning | undefined {
    const start = row.starts[this.#slot];
    if (start === -1) return undefined;
    const cell = this.#others.code(row.bytes, start, row.ends[this.#slot]);
    if (cell === this.#otherMeanings.length) {
      this.#otherMeanings.push(this.#understand(this.#others.text(cell), row.line));
    }
    return this.#otherMeanings[cell];
  }
}

const textIn = ({ bytes, starts, ends }: Row, slot: number): string =>
  decodeText(bytes.subarray(starts[slot], ends[slot]));

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
