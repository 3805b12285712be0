import type { JsonConsumer } from "./consumer.ts";
import { JsonKind, type JsonRow } from "./json-row.ts";
import type { RecordScanner } from "./record-scanner.ts";
import type { RowTable } from "./row-table.ts";
import { TextFinisher } from "./texts.ts";

/** How much of a rejected record is handed on. */
const rawLimit = 64 * 1024;

const notAnObject = { code: "wrong-type", message: "a record must be a JSON object" };

/** Hands on the records that a scanner has walked over. */
export class Delivery {
  readonly #scanner: RecordScanner;
  readonly #consumer: JsonConsumer;
  readonly #row: JsonRow;
  readonly #tables: readonly RowTable[];
  readonly #finisher = new TextFinisher();

  constructor(scanner: RecordScanner, consumer: JsonConsumer) {
    const { starts, ends, kinds } = scanner.values;
    this.#scanner = scanner;
    this.#consumer = consumer;
    this.#row = { bytes: scanner.bytes, starts, ends, kinds, line: 0, taken: undefined };
    this.#tables = [scanner.values, ...scanner.lists];
  }

  /** Hands on the record in `start … end`, the last that was scanned. */
  record(start: number, end: number, line: number): void {
    const scanner = this.#scanner;
    const consumer = this.#consumer;
    if (scanner.kind !== JsonKind.object) {
      consumer.reject(line, notAnObject, this.raw(start, end));
      return;
    }
    const { bytes, unfinished } = scanner;
    if (scanner.duplicateKey) consumer.note("duplicate-key", line);
    if (unfinished && this.#finisher.finish(bytes, this.#tables)) consumer.note("lone-surrogate", line);
    this.#locate(line);
    const rejection = consumer.record(this.#row, scanner.lists);
    if (rejection === undefined) return;
    if (unfinished) this.#finisher.restore(bytes);
    consumer.reject(line, rejection, this.raw(start, end));
  }

  /** The text of the record in `start … end`, as far as it is handed on. */
  raw(start: number, end: number): Uint8Array {
    return this.#scanner.bytes.subarray(start, Math.min(end, start + rawLimit));
  }

  #locate(line: number): void {
    const { bytes, lists } = this.#scanner;
    this.#row.bytes = bytes;
    this.#row.line = line;
    for (const { current } of lists) {
      current.bytes = bytes;
      current.line = line;
    }
  }
}
