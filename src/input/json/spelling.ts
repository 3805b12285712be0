/**
 * A key as a file writes it, quotes included, and what it stands for. Records repeat their keys in one order, so each
 * spelling remembers which one followed it last: a guess that is checked four bytes at a time.
 */
export class Spelling<Target> {
  /** What the key stands for. */
  readonly target: Target;
  readonly length: number;
  next: Spelling<Target> | undefined;
  readonly #words: Int32Array;
  readonly #rest: number;
  readonly #mask: number;

  constructor(text: Uint8Array, target: Target) {
    const padded = new Uint8Array(text.length + 4);
    padded.set(text);
    const view = new DataView(padded.buffer);
    this.target = target;
    this.length = text.length;
    this.next = undefined;
    this.#words = Int32Array.from({ length: text.length >> 2 }, (_, index) => view.getInt32(4 * index, true));
    this.#rest = view.getInt32(4 * this.#words.length, true);
    this.#mask = (1 << (8 * (text.length & 3))) - 1;
  }

  /** Whether it stands at `position`. Reads at most three bytes behind the end of the data. */
  standsAt(view: DataView, position: number): boolean {
    const words = this.#words;
    for (let index = 0; index < words.length; index++) {
      if (view.getInt32(position + 4 * index, true) !== words[index]) return false;
    }
    return ((view.getInt32(position + 4 * words.length, true) ^ this.#rest) & this.#mask) === 0;
  }
}
