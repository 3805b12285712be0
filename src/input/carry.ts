import { type Block, tailroom } from "./block.ts";

/** Carries the unfinished end of one block over to the next. */
export class Carry {
  #bytes = new Uint8Array(tailroom);
  #length = 0;

  /** Remembers `start … end` of the bytes that `join` gave out last. */
  keep(bytes: Uint8Array, start: number, end: number): void {
    this.#length = 0;
    this.#append(bytes, start, end);
  }

  /**
   * The block with the remembered bytes in front of it: in the block's own buffer where they fit in front of `start`,
   * else in one that grows.
   */
  join(block: Block): Block {
    const start = block.start - this.#length;
    if (start >= 0) {
      block.buffer.set(this.#bytes.subarray(0, this.#length), start);
      return { buffer: block.buffer, start, end: block.end };
    }
    this.#append(block.buffer, block.start, block.end);
    return this.rest();
  }

  /** The remembered bytes alone. */
  rest(): Block {
    return { buffer: this.#bytes, start: 0, end: this.#length };
  }

  #append(bytes: Uint8Array, start: number, end: number): void {
    const length = this.#length + end - start;
    if (length + tailroom > this.#bytes.length) this.#grow(2 * length + tailroom);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length = length;
  }

  #grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
