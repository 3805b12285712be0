import { lineFeed, recordSeparator } from "../ascii.ts";
import type { Block } from "../block.ts";
import { Carry } from "../carry.ts";
import type { RecordFate } from "../consumer.ts";
import type { JsonConsumer } from "./consumer.ts";
import { Delivery, type RecordDelivery, type Scanner } from "./delivery.ts";
import { JsonFault } from "./fault.ts";
import { checkRecordSize } from "./limit.ts";
import type { JsonPlan } from "./plan.ts";
import { RecordScanner } from "./record-scanner.ts";

/**
 * Reads NDJSON: one JSON object a line. Only a line feed (0x0A) ends a record; a record separator (0x1E) may stand in
 * front of one, as in RFC 7464. A line that is not one JSON object is rejected, and reading goes on with the next.
 *
 * @param blocks UTF-8 without a byte order mark; texts are unescaped in the blocks themselves
 * @param plan the values wanted
 * @param unwrap the key under which a line holds the record: "ticket" for `{"ticket":{…}}`
 * @throws MetrikError "record-too-large" (exit 3) for a line of more than 64 MiB
 */
export async function readNdjson(
  blocks: AsyncIterable<Block>,
  plan: JsonPlan,
  unwrap: string | undefined,
  consumer: JsonConsumer,
): Promise<void> {
  return readLines(blocks, new Delivery(new RecordScanner(plan, unwrap, false), consumer), consumer);
}

/** The same for any way of scanning and handing on records. */
export async function readLines(
  blocks: AsyncIterable<Block>,
  delivery: RecordDelivery,
  consumer: RecordFate,
): Promise<void> {
  const lines = new LineReader(delivery, consumer);
  const carry = new Carry();
  for await (const block of blocks) {
    const length = block.end - block.start;
    const { buffer, start, end } = carry.join(block);
    const last = buffer.subarray(end - length, end).lastIndexOf(lineFeed);
    const rest = last < 0 ? start : end - length + last + 1;
    lines.read(buffer, start, rest);
    checkRecordSize(end - rest, lines.number);
    carry.keep(buffer, rest, end);
  }
  const { buffer, start, end } = carry.rest();
  if (start === end) return;
  buffer[end] = lineFeed;
  lines.isUnended = true;
  lines.read(buffer, start, end + 1);
}

class LineReader {
  /** The number of the line to be read next, from 1. */
  number = 1;
  /** Whether the lines to be read have no end of their own, as the last of a file may; a broken one was then not finished. */
  isUnended = false;
  readonly #scanner: Scanner;
  readonly #consumer: RecordFate;
  readonly #delivery: RecordDelivery;

  constructor(delivery: RecordDelivery, consumer: RecordFate) {
    this.#scanner = delivery.scanner;
    this.#consumer = consumer;
    this.#delivery = delivery;
  }

  /** Reads `start … end`, whole lines. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.#scanner.load(bytes);
    let position = start;
    while (position < end) {
      position = this.#line(position);
      this.number += 1;
    }
  }

  /** Reads the line at `position`, and returns where the next begins. */
  #line(position: number): number {
    const scanner = this.#scanner;
    const start = this.#recordStart(position);
    if (scanner.bytes[start] === lineFeed) {
      this.#consumer.blank();
      return start + 1;
    }
    try {
      const end = scanner.record(start);
      const lineEnd = scanner.token(end);
      if (scanner.bytes[lineEnd] !== lineFeed) throw new JsonFault("text after the end of the record", lineEnd);
      checkRecordSize(lineEnd - position, this.number);
      this.#delivery.record(start, end, this.number);
      return lineEnd + 1;
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault;
      return this.#reject(fault, position);
    }
  }

  #recordStart(position: number): number {
    const start = this.#scanner.token(position);
    if (this.#scanner.bytes[start] !== recordSeparator) return start;
    this.#consumer.note("record-separator", this.number);
    return this.#scanner.token(start + 1);
  }

  #reject({ code, message, position }: JsonFault, lineStart: number): number {
    const { bytes } = this.#scanner;
    const lineEnd = bytes.indexOf(lineFeed, position);
    checkRecordSize(lineEnd - lineStart, this.number);
    const what = position === lineEnd ? "the line ends inside a record" : message;
    if (this.isUnended && position === lineEnd) this.#consumer.note("cut-off", this.number);
    const place = `line ${this.number}, column ${position - lineStart + 1}`;
    this.#consumer.reject(this.number, { code, message: `${place}: ${what}` }, bytes.subarray(lineStart, lineEnd));
    return lineEnd + 1;
  }
}
