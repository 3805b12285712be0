import type { JsonConsumer } from "./consumer.ts";
import { JsonKind, type JsonRow } from "./json-row.ts";
import type { RecordScanner } from "./record-scanner.ts";
import type { RowTable } from "./row-table.ts";
import { TextFinisher } from "./texts.ts";
import type { ValueSkipper } from "./value-skipper.ts";

/** How much of a rejected record is handed on. */
const rawLimit = 64 * 1024;

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
  /** The text of the record in `start … end`, as far as it is handed on. */
  raw(start: number, end: number): Uint8Array;
}

/** The text of a record, as far as it is handed on. */
export const rawRecord = (bytes: Uint8Array, start: number, end: number): Uint8Array =>
  bytes.subarray(start, Math.min(end, start + rawLimit));

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

  raw(start: number, end: number): Uint8Array {
    return rawRecord(this.#scanner.bytes, start, end);
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
