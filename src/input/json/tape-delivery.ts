import type { RecordFate } from "../consumer.ts";
import type { Rejection } from "../row.ts";
import type { Tape } from "../tape.ts";
import { notAnObject, type RecordDelivery } from "./delivery.ts";
import { JsonKind } from "./json-row.ts";
import { TapeScanner } from "./tape-scanner.ts";

/** Takes whole records. */
export interface TapeConsumer extends RecordFate {
  /** Takes the record in, or says why it cannot be used. */
  record(tape: Tape): Rejection | undefined;
}

/** Hands on whole records, each on the same tape. */
export class TapeDelivery implements RecordDelivery {
  readonly scanner: TapeScanner;
  readonly #tape: Tape;
  readonly #consumer: TapeConsumer;

  /** @param multiline whether a line feed is white space, as it is everywhere but in NDJSON */
  constructor(tape: Tape, multiline: boolean, consumer: TapeConsumer) {
    this.scanner = new TapeScanner(tape, multiline);
    this.#tape = tape;
    this.#consumer = consumer;
  }

  record(start: number, end: number, line: number, list?: string): void {
    const { bytes, kind, duplicateKey } = this.scanner;
    if (kind !== JsonKind.object) {
      this.#consumer.reject(line, notAnObject, bytes.subarray(start, end));
      return;
    }
    if (duplicateKey) this.#consumer.note("duplicate-key", line);
    this.#tape.line = line;
    this.#tape.list = list;
    const rejection = this.#consumer.record(this.#tape);
    if (rejection !== undefined) this.#consumer.reject(line, rejection, bytes.subarray(start, end));
  }
}
