/** Remembers spans of bytes before they are changed, so that they can be put back. */
export class Original {
  #saved = new Uint8Array(1024);
  #length = 0;
  /** Start and end of each span, one after the other; more may stand behind `count`. */
  readonly #borders: number[] = [];
  #count = 0;

  forget(): void {
    this.#length = 0;
    this.#count = 0;
  }

  save(bytes: Uint8Array, start: number, end: number): void {
    const length = this.#length + end - start;
    if (length > this.#saved.length) this.#grow(2 * length);
    for (let from = start, to = this.#length; from < end; from++, to++) this.#saved[to] = bytes[from];
    this.#length = length;
    this.#borders[this.#count++] = start;
    this.#borders[this.#count++] = end;
  }

  /** Puts all spans back, the last one first, since one may lie inside another. */
  restore(bytes: Uint8Array): void {
    while (this.#count > 0) {
      const end = this.#borders[--this.#count];
      const start = this.#borders[--this.#count];
      const savedEnd = this.#length;
      this.#length -= end - start;
      bytes.set(this.#saved.subarray(this.#length, savedEnd), start);
    }
  }

  #grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.#saved);
    this.#saved = larger;
  }
}
