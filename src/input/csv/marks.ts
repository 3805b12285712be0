import { roundUp } from "./round-up.ts";

const pageSize = 65_536;
/** The marker looks at sixteen bytes a step, and so at some behind the end. */
const overread = 16;

/** A memory, and what finds the marks in it. */
export interface Marker {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
  /** Writes the positions of the marks in [from, to), and perhaps of some behind, to `out`; returns how many. */
  mark(from: number, to: number, delimiter: number, out: number): number;
}

/**
 * A buffer of bytes in which the marker finds what CSV is made of. `positions` holds, in order, where the delimiters,
 * quotes and line ends stand; behind the last one stands the end itself.
 */
export class Marks {
  bytes = new Uint8Array(0);
  positions = new Int32Array(0);
  /** Where the bytes begin; what stands in front of them is not the marks' own. */
  readonly start: number;
  readonly #marker: Marker;
  readonly #delimiter: number;

  constructor(marker: Marker, delimiter: number, start: number) {
    this.#marker = marker;
    this.#delimiter = delimiter;
    this.start = start;
  }

  /** Makes room for the bytes up to `end`, keeping those that are there. */
  reserve(end: number): void {
    if (end + overread <= this.bytes.length) return;
    const room = roundUp(end + overread, pageSize);
    // In the worst case every byte is marked, with four bytes each, and then the end.
    const size = room + 4 * (room - this.start + overread);
    this.#marker.grow(Math.ceil((size - this.#marker.buffer.byteLength) / pageSize));
    this.bytes = new Uint8Array(this.#marker.buffer, 0, room);
    this.positions = new Int32Array(this.#marker.buffer, room);
  }

  /** Marks bytes[start, end). */
  find(end: number): void {
    let count = this.#marker.mark(this.start, end, this.#delimiter, this.positions.byteOffset);
    while (count > 0 && this.positions[count - 1] >= end) count--;
    this.positions[count] = end;
  }
}
