import { carriageReturn, lineFeed, quote } from "../ascii.ts";
import type { Marker } from "./marks.ts";

const pageSize = 65_536;
const marked = [quote, lineFeed, carriageReturn];

/**
 * The marker in JavaScript, several times slower, for processes that may not have the gigabytes of address space that
 * WebAssembly reserves for a memory of any size (ulimit -v).
 */
export class PlainMarker implements Marker {
  buffer = new ArrayBuffer(0);

  grow(pages: number): void {
    const larger = new ArrayBuffer(this.buffer.byteLength + pages * pageSize);
    new Uint8Array(larger).set(new Uint8Array(this.buffer));
    this.buffer = larger;
  }

  /** Writes the positions of the marks in [from, to) to `out`; returns how many there are. */
  mark(from: number, to: number, delimiter: number, out: number): number {
    const bytes = new Uint8Array(this.buffer);
    const positions = new Int32Array(this.buffer, out);
    const isMark = new Uint8Array(256);
    for (const byte of [...marked, delimiter]) isMark[byte] = 1;
    let count = 0;
    for (let position = from; position < to; position++) {
      if (isMark[bytes[position]] === 1) positions[count++] = position;
    }
    return count;
  }
}
