/** The instant that a text of a field was read as last: the fields of a row whose times follow it ask for it again. */
export class LastRead {
  #text = new Uint8Array(0);
  #instant = Number.NaN;

  /** What the text means; it is read where it is another one than that. */
  instantOf(text: Uint8Array, read: (text: Uint8Array) => number): number {
    if (!this.#isLast(text)) this.keep(text, read(text));
    return this.#instant;
  }

  keep(text: Uint8Array, instant: number): void {
    if (this.#text.length !== text.length) this.#text = new Uint8Array(text.length);
    this.#text.set(text);
    this.#instant = instant;
  }

  #isLast(text: Uint8Array): boolean {
    if (text.length !== this.#text.length) return false;
    for (let index = text.length - 1; index >= 0; index--) if (text[index] !== this.#text[index]) return false;
    return true;
  }
}
