import type { KeyLevel } from "./keys.ts";
import type { RowTable } from "./row-table.ts";
import { Spelling } from "./spelling.ts";

/** A wanted array of objects: what its elements look like, and where their values go. */
export interface ListTarget {
  readonly shape: Shape;
  readonly rows: RowTable;
}

/** What a wanted key stands for; one key may be wanted in several ways, since files differ in what they put there. */
export interface Target {
  /** The slot of its value, or -1. */
  slot: number;
  /** The keys wanted inside, where the value is an object. */
  shape: Shape | undefined;
  /** The elements wanted, where the value is an array. */
  list: ListTarget | undefined;
}

/** The keys wanted at one level of a record. */
export class Shape implements KeyLevel<Target | undefined> {
  readonly #targets = new Map<string, Target>();
  /** The spellings met so far, by hash. */
  readonly spellings = new Map<number, Spelling<Target | undefined>>();
  /** Stands in front of the first key. */
  readonly start = new Spelling<Target | undefined>(new Uint8Array(0), undefined);
  /** The slots and lists at and below this level. */
  readonly slots: number[] = [];
  readonly lists: ListTarget[] = [];
  /** The serial number of the row for which this level was met last. */
  serial = 0;

  /** The target of `key`; undefined where nobody wants it. */
  meaning(key: string): Target | undefined {
    return this.#targets.get(key);
  }

  /** The target of `key`, made where there is none. */
  target(key: string): Target {
    const known = this.#targets.get(key);
    if (known !== undefined) return known;
    const target: Target = { slot: -1, shape: undefined, list: undefined };
    this.#targets.set(key, target);
    return target;
  }

  /** The level inside `key`, made where there is none. */
  inside(key: string): Shape {
    const target = this.target(key);
    target.shape ??= new Shape();
    return target.shape;
  }
}
