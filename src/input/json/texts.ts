import { joinArray } from "./array-text.ts";
import { escapedString, JsonKind } from "./json-row.ts";
import { Original } from "./original.ts";
import type { RowTable } from "./row-table.ts";
import { Unescaper } from "./values/unescaper.ts";

/** The kind that the scanner leaves where the text of an array is still to be made. */
export const unjoinedArray = 8;

/** Makes the texts of escaped strings and of arrays in place, and can put back what stood there. */
export class TextFinisher {
  readonly #unescaper = new Unescaper();
  readonly #original = new Original();

  /** Finishes all spans of `tables`, which must be valid JSON. Returns whether there was a lone surrogate. */
  finish(bytes: Uint8Array, tables: readonly RowTable[]): boolean {
    this.#original.forget();
    this.#unescaper.start(bytes);
    for (const table of tables) this.#finishTable(bytes, table);
    return this.#unescaper.loneSurrogate;
  }

  /** Undoes the last `finish`. */
  restore(bytes: Uint8Array): void {
    this.#original.restore(bytes);
  }

  #finishTable(bytes: Uint8Array, { starts, ends, kinds, length, width }: RowTable): void {
    const places = length * width;
    for (let place = 0; place < places; place++) {
      if (kinds[place] < escapedString) continue;
      const start = starts[place];
      this.#original.save(bytes, start, ends[place]);
      if (kinds[place] === escapedString) {
        kinds[place] = JsonKind.string;
        ends[place] = this.#unescaper.move(start, ends[place], start);
      } else {
        kinds[place] = JsonKind.array;
        ends[place] = joinArray(bytes, start, this.#unescaper);
        if (ends[place] < 0) starts[place] = -1;
      }
    }
  }
}
