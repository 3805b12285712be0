import { GrowableFloat64 } from "../growable.ts";

/** Texts by index as bytes in one arena, for texts that are all different, so that a dictionary would not pay. */
export class TextArena {
  #arena = new Uint8Array(0);
  #used = 0;
  readonly #starts = new GrowableFloat64();

  /** One more than the highest index that has a text. */
  get size(): number {
    return this.#starts.length;
  }

  /** Sets the text of `index`, which must be at least as large as any before; indexes left out have no text. */
  set(index: number, bytes: Uint8Array, start: number, end: number): void {
    const next = this.#used + end - start;
    if (next > this.#arena.length) this.#grow(next);
    while (this.#starts.length < index) this.#starts.push(this.#used);
    this.#starts.push(this.#used);
    for (let i = start, j = this.#used; i < end; i++, j++) this.#arena[j] = bytes[i];
    this.#used = next;
  }

  has(index: number): boolean {
    return this.#end(index) > this.#start(index);
  }

  /** Shorter texts first, equal lengths by their bytes: the order of decimal numbers. */
  compare(a: number, b: number): number {
    const startOfA = this.#start(a);
    const startOfB = this.#start(b);
    const length = this.#end(a) - startOfA;
    const difference = length - (this.#end(b) - startOfB);
    if (difference !== 0) return difference;
    for (let i = 0; i < length; i++) {
      const bytes = this.#arena[startOfA + i] - this.#arena[startOfB + i];
      if (bytes !== 0) return bytes;
    }
    return 0;
  }

  #start(index: number): number {
    return index < this.#starts.length ? this.#starts.get(index) : this.#used;
  }

  #end(index: number): number {
    return index + 1 < this.#starts.length ? this.#starts.get(index + 1) : this.#used;
  }

  #grow(atLeast: number): void {
    const arena = new Uint8Array(Math.max(atLeast, this.#arena.length * 2, 1 << 16));
    arena.set(this.#arena);
    this.#arena = arena;
  }
}
