import type { JsonConsumer } from "./consumer.ts";
import { JsonKind, type JsonRow } from "./json-row.ts";
import type { RecordScanner } from "./record-scanner.ts";
import type { RowTable } from "./row-table.ts";
import { TextFinisher } from "./texts.ts";
import type { ValueSkipper } from "./values/value-skipper.ts";

export const notAnObject = { code: "wrong-type", message: 'a record must be a JSON object, such as {"id": 1}' };

/** Walks over the record at a position, and returns its end. */
export interface Scanner extends ValueSkipper {
  record(position: number): number;
}

/** Hands on the records that a scanner has walked over. */
export interface RecordDelivery {
  readonly scanner: Scanner;
  /**
   * Hands on the record in `start … end`, the last that was scanned.
   *
   * @param list the key of the array that it stands in, where there are several
   */
  record(start: number, end: number, line: number, list?: string): void;
}

/** Hands on the wanted values as rows. */
export class Delivery implements RecordDelivery {
  readonly #scanner: RecordScanner;
  readonly #consumer: JsonConsumer;
  readonly #row: JsonRow;
  readonly #tables: readonly RowTable[];
  readonly #finisher = new TextFinisher();

  constructor(scanner: RecordScanner, consumer: JsonConsumer) {
    const { starts, ends, kinds } = scanner.values;
    this.#scanner = scanner;
    this.#consumer = consumer;
    this.#row = {
      bytes: scanner.bytes,
      starts,
      ends,
      kinds,
      line: 0,
      taken: undefined,
    };
    this.#tables = [scanner.values, ...scanner.lists];
  }

  get scanner(): Scanner {
    return this.#scanner;
  }

  record(start: number, end: number, line: number): void {
    const scanner = this.#scanner;
    const consumer = this.#consumer;
    if (scanner.kind !== JsonKind.object) {
      consumer.reject(line, notAnObject, scanner.bytes.subarray(start, end));
      return;
    }
    const { bytes, unfinished } = scanner;
    if (scanner.duplicateKey) consumer.note("duplicate-key", line);
    if (unfinished && this.#finisher.finish(bytes, this.#tables)) consumer.note("lone-surrogate", line);
    this.#locate(line);
    const rejection = consumer.record(this.#row, scanner.lists);
    if (rejection === undefined) return;
    if (unfinished) this.#finisher.restore(bytes);
    consumer.reject(line, rejection, bytes.subarray(start, end));
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
