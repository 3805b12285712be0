import type { Row } from "../row.ts";
import type { CsvPlan } from "./dialect.ts";

/** Makes a row of a record's texts: their UTF-8 bytes one after the other. */
export class RowEncoder {
  readonly #slots: Int32Array;
  readonly #row: Row;

  constructor({ slots, slotCount }: CsvPlan) {
    this.#slots = slots;
    this.#row = {
      bytes: new Uint8Array(0),
      starts: new Int32Array(slotCount),
      ends: new Int32Array(slotCount),
      line: 1,
      taken: undefined,
    };
  }

  /** The row of these texts; it holds until the next one is asked for. */
  encode(texts: readonly string[], line: number): Row {
    const row = this.#row;
    const parts: Uint8Array[] = [];
    let length = 0;
    row.starts.fill(-1);
    texts.slice(0, this.#slots.length).forEach((text, column) => {
      const slot = this.#slots[column];
      if (slot < 0) return;
      const part = Buffer.from(text);
      parts.push(part);
      row.starts[slot] = length;
      length += part.length;
      row.ends[slot] = length;
    });
    row.bytes = Buffer.concat(parts, length);
    row.line = line;
    return row;
  }
}
