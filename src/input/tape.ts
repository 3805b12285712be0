import { JsonKind } from "./json/json-row.ts";
import { Names } from "./names.ts";

/** What stands in a list, and the record itself, has no name. */
export const nameless = -1;

/** What the record itself stands in. */
export const noParent = -1;

/** An entry is four numbers: its name and kind, where it starts and ends, and the entry that it stands in. */
const width = 4;
const kindBits = 4;
const kindMask = (1 << kindBits) - 1;

/**
 * Every value of one record, in the order in which they stand there, without decoding any: a reader decodes what it asks
 * for. A scalar's entry says where its text stands in the bytes, the quotes of a string left out. The entries of what is
 * inside an array or object follow its own, which says where they end.
 *
 * It is filled again for each record: what it says holds only until the next one is begun.
 */
export class Tape {
  bytes: Uint8Array = new Uint8Array(0);
  /** The line on which the record begins, from 1. */
  line = 0;
  /** The key of the array that it stands in, where it was asked for beside another. */
  list: string | undefined;
  /** Counts the records, so that each has a number of its own. */
  serial = 0;
  /** Where the next entry goes. */
  length = 0;
  readonly names = new Names();
  #cells = new Int32Array(1024 * width);

  /** Begins a record, and forgets the last. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.length = 0;
    this.serial += 1;
  }

  /** Adds the entry of a value, and returns where it is. `parent` is the entry of the array or object that it stands in. */
  add(name: number, kind: number, start: number, end: number, parent: number): number {
    const entry = this.length;
    if (entry + width > this.#cells.length) this.#grow();
    const cells = this.#cells;
    cells[entry] = (name << kindBits) | kind;
    cells[entry + 1] = start;
    cells[entry + 2] = end;
    cells[entry + 3] = parent;
    this.length = entry + width;
    return entry;
  }

  /** Says that everything inside an array or object was added. */
  close(entry: number): void {
    this.#cells[entry + 2] = this.length;
  }

  /** Takes the name from an entry, so that it is not found any more. */
  hide(entry: number): void {
    this.#cells[entry] = (nameless << kindBits) | this.kind(entry);
  }

  kind(entry: number): number {
    return this.#cells[entry] & kindMask;
  }

  name(entry: number): number {
    return this.#cells[entry] >> kindBits;
  }

  start(entry: number): number {
    return this.#cells[entry + 1];
  }

  /** Of a scalar behind its text, of an array or object behind the last entry inside. */
  end(entry: number): number {
    return this.#cells[entry + 2];
  }

  /** The first entry inside an array or object; its `end` where there is none. */
  first(entry: number): number {
    return entry + width;
  }

  /** The entry behind one and everything inside it. */
  next(entry: number): number {
    const kind = this.#cells[entry] & kindMask;
    return kind === JsonKind.object || kind === JsonKind.array ? this.#cells[entry + 2] : entry + width;
  }

  /**
   * The member of an object that has this name; -1 where none has.
   *
   * @param place how far behind the object's entry such a member stood last: records of one kind are alike
   */
  member(object: number, name: number, place: number): number {
    const guess = object + place;
    if (guess < this.length && this.#cells[guess] >> kindBits === name && this.#cells[guess + 3] === object)
      return guess;
    return this.search(name, object + width, this.#cells[object + 2]);
  }

  /** The first entry from `entry` on, up to `end`, that has this name, without those inside others; -1 where none has. */
  search(name: number, entry: number, end: number): number {
    const cells = this.#cells;
    let at = entry;
    while (at < end) {
      const head = cells[at];
      if (head >> kindBits === name) return at;
      const kind = head & kindMask;
      at = kind === JsonKind.object || kind === JsonKind.array ? cells[at + 2] : at + width;
    }
    return -1;
  }

  #grow(): void {
    const cells = new Int32Array(2 * this.#cells.length);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}
