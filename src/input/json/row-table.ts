import { JsonKind, type JsonRow, type ListRows } from "./json-row.ts";

const emptyRow = (width: number): JsonRow => ({
  bytes: new Uint8Array(0),
  starts: new Int32Array(width),
  ends: new Int32Array(width),
  kinds: new Uint8Array(width),
  line: 0,
  taken: undefined,
});

/** The spans of rows of one width, flat: slot `k` of row `i` is at `i * width + k`. */
export class RowTable implements ListRows {
  readonly width: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  kind: number = JsonKind.missing;
  length = 0;
  /** Counts all rows ever added, so that each has a number of its own. */
  serial = 0;
  /** The row that `at` fills; whoever hands on the table keeps its bytes and line right. */
  readonly current: JsonRow;

  constructor(width: number) {
    this.width = width;
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
    this.kinds = new Uint8Array(width);
    this.current = emptyRow(width);
  }

  clear(): void {
    this.length = 0;
    this.kind = JsonKind.missing;
  }

  /** Adds a row without values, and returns where its slots begin. */
  add(): number {
    const base = this.length * this.width;
    const end = base + this.width;
    if (end > this.starts.length) this.#grow();
    for (let place = base; place < end; place++) this.empty(place);
    this.length += 1;
    this.serial += 1;
    return base;
  }

  fill(place: number, kind: number, start: number, end: number): void {
    this.kinds[place] = kind;
    this.starts[place] = start;
    this.ends[place] = end;
  }

  empty(place: number): void {
    this.kinds[place] = JsonKind.missing;
    this.starts[place] = -1;
  }

  at(index: number): JsonRow {
    const { current, starts, ends, kinds, width } = this;
    const base = index * width;
    for (let slot = 0; slot < width; slot++) {
      current.starts[slot] = starts[base + slot];
      current.ends[slot] = ends[base + slot];
      current.kinds[slot] = kinds[base + slot];
    }
    return current;
  }

  #grow(): void {
    const { starts, ends, kinds } = this;
    const size = 2 * starts.length;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.starts.set(starts);
    this.ends.set(ends);
    this.kinds.set(kinds);
  }
}
