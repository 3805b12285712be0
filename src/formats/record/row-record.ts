import { addToList } from "../../add-to-list.ts";
import { JsonKind } from "../../input/json/json-row.ts";
import type { Row } from "../../input/row.ts";
import { nameless, noParent, Tape } from "../../input/tape.ts";

/**
 * Puts rows on a tape as objects of their columns, in the order of the header; a column that is there several times, as
 * Jira writes its comments, is a list of what it holds. An empty cell holds nothing.
 */
export class RowRecords {
  readonly tape = new Tape();
  /** The slots of each column, by its name. */
  readonly #columns: readonly (readonly [name: number, slots: readonly number[]])[];

  constructor(columns: readonly string[]) {
    const slots = new Map<string, number[]>();
    for (const [slot, column] of columns.entries()) addToList(slots, column, slot);
    this.#columns = [...slots].map(([column, all]) => [this.tape.names.meet(column), all]);
  }

  /** Puts a row on the tape, and returns where its entry is. */
  record(row: Row): number {
    const { tape } = this;
    tape.begin(row.bytes);
    tape.line = row.line;
    const entry = tape.add(nameless, JsonKind.object, 0, 0, noParent);
    for (const [name, slots] of this.#columns) this.#column(entry, name, row, slots);
    tape.close(entry);
    return entry;
  }

  #column(record: number, name: number, row: Row, slots: readonly number[]): void {
    const filled = slots.length === 1 ? slots : slots.filter((slot) => isFilled(row, slot));
    if (filled.length > 1) this.#list(record, name, row, filled);
    else this.#cell(record, name, row, filled[0] ?? slots[0]);
  }

  #list(record: number, name: number, row: Row, slots: readonly number[]): void {
    const list = this.tape.add(name, JsonKind.array, 0, 0, record);
    for (const slot of slots) this.#cell(list, nameless, row, slot);
    this.tape.close(list);
  }

  #cell(parent: number, name: number, row: Row, slot: number): void {
    const kind = isFilled(row, slot) ? JsonKind.string : JsonKind.null;
    this.tape.add(name, kind, row.starts[slot], row.ends[slot], parent);
  }
}

const isFilled = ({ starts, ends }: Row, slot: number): boolean => starts[slot] !== -1 && ends[slot] > starts[slot];
