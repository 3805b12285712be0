import { hashOf } from "./hash.ts";
import { decodeText } from "./text.ts";
import { TextBytes } from "./text-bytes.ts";

/** No such text. */
export const missing = -1;

/** A slot of the table is four numbers side by side, so that a look-up touches one line of the cache: these. */
const hashAt = 0;
const codeAt = 1;
const startAt = 2;
const endAt = 3;
const slotBits = 2;
const slotSize = 1 << slotBits;

/**
 * Texts as small integers: each distinct sequence of bytes gets the next code, and is decoded once, when it is asked
 * for. Open addressing over one arena, because a message log asks a million times and a Map of strings would make a
 * string each time.
 */
export class Dictionary {
  #size = 0;
  /** Twice as many slots as texts, or more; an empty slot has the code `missing`. */
  #slots = new Int32Array(64 * slotSize).fill(missing);
  #offsets = new Uint32Array(33);
  #arena = new Uint8Array(512);
  readonly #texts: (string | undefined)[] = [];

  get size(): number {
    return this.#size;
  }

  /** The code of bytes[start, end), new or known. */
  code(bytes: Uint8Array, start: number, end: number): number {
    return this.codeOfHashed(bytes, start, end, hashOf(bytes, start, end));
  }

  /** The same where `hashOf` those bytes is known. */
  codeOfHashed(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = (hash << slotBits) & mask; ; slot = (slot + slotSize) & mask) {
      const code = slots[slot + codeAt];
      if (code === missing) return this.#add(bytes, start, end, hash, slot);
      if (slots[slot + hashAt] !== hash) continue;
      const known = slots[slot + startAt];
      if (slots[slot + endAt] - known === length && isSame(this.#arena, known, bytes, start, length)) return code;
    }
  }

  #prefetched = 0;

  /**
   * Touches the place where a text of this hash stands, or would stand. A table of a million texts is no longer in the
   * processor's cache: touched one after the other, several places are brought there at a time.
   */
  prefetch(hash: number): void {
    const slots = this.#slots;
    this.#prefetched ^= slots[((hash << slotBits) & (slots.length - 1)) + codeAt];
  }

  /** The code of a text. */
  codeOf(text: string): number {
    const length = encoded.write(text);
    return this.code(encoded.bytes, 0, length);
  }

  /** The code of a text, or `missing` where it is not here: asking adds nothing. */
  find(text: string): number {
    const length = encoded.write(text);
    const hash = hashOf(encoded.bytes, 0, length);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << slotBits) & mask; ; slot = (slot + slotSize) & mask) {
      const code = slots[slot + codeAt];
      if (code === missing || (slots[slot + hashAt] === hash && this.text(code) === text)) return code;
    }
  }

  text(code: number): string {
    const known = this.#texts[code];
    return known === undefined ? this.#decode(code) : known;
  }

  /** Without gaps in the array: one that is filled here and there becomes a table, ten times as slow. */
  #decode(code: number): string {
    while (this.#texts.length < this.#size) this.#texts.push(undefined);
    const text = decodeText(this.bytes(code));
    this.#texts[code] = text;
    return text;
  }

  bytes(code: number): Uint8Array {
    return this.#arena.subarray(this.#offsets[code], this.#offsets[code + 1]);
  }

  /** Asks of the bytes of every text in turn, without a view of each. */
  forEach(see: (code: number, bytes: Uint8Array, start: number, end: number) => void): void {
    for (let code = 0; code < this.#size; code++) see(code, this.#arena, this.#offsets[code], this.#offsets[code + 1]);
  }

  /** The order of two texts, whatever the order in which they came; `missing` before all. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    if (a === missing || b === missing) return a === missing ? -1 : 1;
    return this.text(a) < this.text(b) ? -1 : 1;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.#size++;
    if (code + 2 > this.#offsets.length) this.#growOffsets();
    const offset = this.#offsets[code];
    const next = offset + end - start;
    if (next > this.#arena.length) this.#growArena(next);
    for (let i = start, j = offset; i < end; i++, j++) this.#arena[j] = bytes[i];
    this.#offsets[code + 1] = next;
    this.#slots[slot + hashAt] = hash;
    this.#slots[slot + codeAt] = code;
    this.#slots[slot + startAt] = offset;
    this.#slots[slot + endAt] = next;
    if (this.#size * 2 * slotSize > this.#slots.length) this.#growSlots();
    return code;
  }

  #growOffsets(): void {
    const offsets = new Uint32Array(this.#offsets.length * 2);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
  }

  #growArena(atLeast: number): void {
    const arena = new Uint8Array(Math.max(atLeast, this.#arena.length * 2));
    arena.set(this.#arena);
    this.#arena = arena;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2).fill(missing);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from + codeAt] === missing) continue;
      let to = (old[from + hashAt] << slotBits) & mask;
      while (slots[to + codeAt] !== missing) to = (to + slotSize) & mask;
      for (let i = 0; i < slotSize; i++) slots[to + i] = old[from + i];
    }
    this.#slots = slots;
  }
}

const encoded = new TextBytes();

function isSame(arena: Uint8Array, known: number, bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (arena[known + i] !== bytes[start + i]) return false;
  return true;
}
