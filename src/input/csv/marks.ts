import { PlainMarker } from "./plain-marker.ts";
import { markCode } from "./wasm/mark-code.ts";

const pageSize = 65_536;
/** The marker looks at sixteen bytes a step, and so at some behind the end. */
const overread = 16;

/** A memory, and what finds the marks in it. */
interface Marker {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
  mark(from: number, to: number, delimiter: number, out: number): number;
}

let compiled: WebAssembly.Module | undefined;

/**
 * A buffer of bytes in which the marker finds what CSV is made of. `positions` holds, in order, where the delimiters,
 * quotes and line ends stand; behind the last one stands the end itself.
 */
export class Marks {
  bytes = new Uint8Array(0);
  positions = new Int32Array(0);
  readonly #marker = newMarker();
  readonly #delimiter: number;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** Makes room for so many bytes, keeping those that are there. */
  reserve(capacity: number): void {
    if (capacity + overread <= this.bytes.length) return;
    const room = roundUp(capacity + overread, pageSize);
    // In the worst case every byte is marked, with four bytes each, and then the end.
    const size = room + 4 * (room + overread);
    this.#marker.grow(Math.ceil((size - this.#marker.buffer.byteLength) / pageSize));
    this.bytes = new Uint8Array(this.#marker.buffer, 0, room);
    this.positions = new Int32Array(this.#marker.buffer, room);
  }

  /** Marks bytes[0, end). */
  find(end: number): void {
    let count = this.#marker.mark(0, end, this.#delimiter, this.positions.byteOffset);
    while (count > 0 && this.positions[count - 1] >= end) count--;
    this.positions[count] = end;
  }
}

function newMarker(): Marker {
  try {
    return compiledMarker(new WebAssembly.Memory({ initial: 0 }));
  } catch (error) {
    // Too little address space, or a processor without SIMD.
    if (error instanceof RangeError || (error instanceof Error && error.name === "CompileError"))
      return new PlainMarker();
    throw error;
  }
}

function compiledMarker(memory: WebAssembly.Memory): Marker {
  compiled ??= new WebAssembly.Module(Buffer.from(markCode, "base64"));
  const { mark } = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
  if (typeof mark !== "function") throw new Error("the marker exports a function");
  return {
    get buffer() {
      return memory.buffer;
    },
    grow: (pages) => void memory.grow(pages),
    mark: (from, to, delimiter, out) => mark(from, to, delimiter, out),
  };
}

const roundUp = (value: number, unit: number): number => Math.ceil(value / unit) * unit;
