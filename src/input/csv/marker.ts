import type { Marker } from "./marks.ts";
import { PlainMarker } from "./plain-marker.ts";
import { code } from "./wasm/code.ts";

type Exported = (...numbers: number[]) => number;

let compiled: WebAssembly.Module | undefined;

/** The compiled scanner: its marker, and what walks over records (see ./compiled-records.ts). */
export class CompiledMarker implements Marker {
  readonly #memory = new WebAssembly.Memory({ initial: 0 });
  readonly mark: Exported;
  readonly plan: Exported;
  readonly records: Exported;
  readonly take: Exported;
  readonly tableSize: Exported;

  constructor() {
    compiled ??= new WebAssembly.Module(Buffer.from(code, "base64"));
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.mark = exports.mark;
    this.plan = exports.plan;
    this.records = exports.records;
    this.take = exports.take;
    this.tableSize = exports.tableSize;
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  grow(pages: number): void {
    this.#memory.grow(pages);
  }
}

/** The compiled marker; the plain one where there is too little address space, or a processor without SIMD. */
export function newMarker(): Marker {
  try {
    return new CompiledMarker();
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.name === "CompileError"))
      return new PlainMarker();
    throw error;
  }
}
