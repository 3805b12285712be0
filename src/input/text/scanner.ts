import { inputError } from "../../errors.ts";
import { carriageReturn, lineFeed } from "../ascii.ts";
import type { RecordConsumer } from "../consumer.ts";
import type { Rejection, Row } from "../row.ts";
import { HeaderScanner } from "./header.ts";
import { skipSpaces } from "./spaces.ts";

/** What a row of a chat has in its slots. */
export const chatColumns: readonly string[] = ["chat time", "chat author", "chat text"];

/** The most bytes of one message: WhatsApp's longest has 65,536 characters. */
const messageLimit = 16 * 1024 * 1024;

const absent = -1;

const noMessage: Rejection = { code: "no-message", message: "the lines come before the first message" };

/**
 * Divides a chat into its messages. A line that begins none continues the one before it; so does a line whose time is written
 * otherwise than in the first message, such as part of another chat that somebody has copied.
 */
export class ChatScanner {
  readonly #header = new HeaderScanner();
  readonly #consumer: RecordConsumer;
  readonly #row: Row = {
    bytes: new Uint8Array(0),
    starts: new Int32Array(chatColumns.length),
    ends: new Int32Array(chatColumns.length),
    line: 1,
    taken: undefined,
  };
  /** Where the parts of the message begin and end, counted from its first byte; the text ends with it. */
  readonly #starts = new Int32Array(chatColumns.length);
  readonly #ends = new Int32Array(chatColumns.length);
  /** How the times are written; undefined in front of the first message. */
  #form: number | undefined;
  /** How many bytes of the message were looked at. */
  #scanned = 0;
  /** The line to be looked at next, and the one on which the message begins. */
  #line = 1;
  #firstLine = 1;

  constructor(consumer: RecordConsumer) {
    this.#consumer = consumer;
  }

  /**
   * Hands on the messages in `start … end`, of which all but the first bytes of the last message are new.
   *
   * @param isLast whether nothing comes behind them
   * @returns where the last message begins, which may go on: the next call has to give it again
   * @throws MetrikError "record-too-large" (exit 3) for a message of more than 16 MiB
   */
  read(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
    let record = start;
    let at = start + this.#scanned;
    while (at < end) {
      const found = lineEnd(bytes, at, end);
      if (found === end && !isLast) break;
      if (this.#begins(bytes, at, found)) {
        this.#deliver(bytes, record, at);
        record = at;
        this.#begin(at);
      }
      at = Math.min(found + 1, end);
      this.#line += 1;
    }
    if (end - record > messageLimit) throw tooLarge(this.#firstLine);
    if (isLast) this.#deliver(bytes, record, end);
    this.#scanned = at - record;
    return record;
  }

  #begins(bytes: Uint8Array, start: number, end: number): boolean {
    const isHeader = this.#header.scan(bytes, start, withoutReturn(bytes, start, end));
    return isHeader && (this.#form === undefined || this.#form === this.#header.form);
  }

  #begin(record: number): void {
    const { stampStart, stampEnd, authorStart, authorEnd, textStart, form } = this.#header;
    this.#form = form;
    this.#starts[0] = stampStart - record;
    this.#ends[0] = stampEnd - record;
    this.#starts[1] = authorStart < 0 ? absent : authorStart - record;
    this.#ends[1] = authorEnd - record;
    this.#starts[2] = textStart - record;
    this.#firstLine = this.#line;
  }

  #deliver(bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    const textEnd = withoutLineEnds(bytes, start, end);
    const raw = bytes.subarray(start, textEnd);
    if (this.#form === undefined) {
      if (skipSpaces(bytes, start, textEnd) === textEnd) this.#consumer.blank();
      else this.#consumer.reject(this.#firstLine, noMessage, raw);
      return;
    }
    const row = this.#row;
    row.bytes = bytes;
    row.line = this.#firstLine;
    row.starts[0] = start + this.#starts[0];
    row.ends[0] = start + this.#ends[0];
    row.starts[1] = this.#starts[1] === absent ? absent : start + this.#starts[1];
    row.ends[1] = start + this.#ends[1];
    row.starts[2] = start + this.#starts[2];
    row.ends[2] = textEnd;
    const rejection = this.#consumer.record(row);
    if (rejection !== undefined) this.#consumer.reject(row.line, rejection, raw);
  }
}

/** Where the line ends, or the bytes do. */
function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  const found = bytes.indexOf(lineFeed, at);
  return found < 0 || found > end ? end : found;
}

const withoutReturn = (bytes: Uint8Array, start: number, end: number): number =>
  end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;

function withoutLineEnds(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] === lineFeed || bytes[last - 1] === carriageReturn)) last--;
  return last;
}

const tooLarge = (line: number) =>
  inputError("record-too-large", "a message is larger than 16 MiB", {
    line,
    help: "is it the text of a chat? lines without a time continue the message before them",
  });
