import { backslash, carriageReturn, isLineEnd, lineFeed, quote } from "../ascii.ts";
import type { RecordConsumer } from "../consumer.ts";
import type { Row } from "../row.ts";
import { isBlankRecord } from "./blank-record.ts";
import { CompiledRecords } from "./compiled-records.ts";
import { type CsvPlan, isCutOff, wrongWidth } from "./dialect.ts";
import { unclosedQuote } from "./errors.ts";
import { type CsvLimits, refuseTooLarge } from "./limits.ts";
import { CompiledMarker, newMarker } from "./marker.ts";
import { Marks } from "./marks.ts";
import { undoubleQuotes } from "./undouble-quotes.ts";

/** What `#record` answers instead of the next record's position. */
const unfinished = -1;
const unclosed = -2;
const brokenQuote = -3;

/**
 * Finds the fields of RFC 4180 records in UTF-8 bytes and hands on the spans of the wanted ones, decoding nothing. It
 * walks from mark to mark (delimiters, quotes, line ends), never from byte to byte. Records without surprises are left to
 * the compiled scanner; this one can do without it.
 *
 * LF, CRLF and a lone CR outside quotes end a record. A quote inside an unquoted field is kept (and noted); text after a
 * closing quote rejects the physical line, and reading goes on at the next one, so that nothing is swallowed unseen.
 * Its result equals csv-parse's on any block boundary; property tests hold it to that.
 */
export class CsvScanner {
  /** The line on which the next record begins. */
  #line = 1;
  readonly #delimiter: number;
  readonly #plan: CsvPlan;
  readonly #consumer: RecordConsumer;
  #row: Row;
  readonly #limits: CsvLimits;
  readonly #marks: Marks;
  readonly #compiled: CompiledRecords | undefined;
  /** How many bytes of an unfinished record stand at the beginning of the buffer. */
  #kept = 0;
  #skip: number;
  /** The next mark. */
  #mark = 0;
  // What the record just walked over was like.
  #columns = 0;
  #lastField = 0;
  #contentEnd = 0;
  #newlines = 0;
  #quoteLine = 0;
  #hasDoubledQuote = false;
  #hasStrayQuote = false;
  #afterBackslash = false;

  constructor(delimiter: string, plan: CsvPlan, consumer: RecordConsumer, limits: CsvLimits) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#plan = plan;
    this.#consumer = consumer;
    this.#skip = plan.skip;
    this.#limits = limits;
    const marker = newMarker();
    const isCompiled = marker instanceof CompiledMarker && plan.width !== undefined;
    this.#compiled = isCompiled ? new CompiledRecords(marker, plan, this.#delimiter) : undefined;
    this.#marks = new Marks(marker, this.#delimiter, this.#compiled?.size ?? 0);
    const { slotCount } = plan;
    this.#row = {
      bytes: this.#marks.bytes,
      starts: new Int32Array(slotCount).fill(-1),
      ends: new Int32Array(slotCount),
      line: 1,
      taken: undefined,
    };
  }

  /** Takes the next bytes of the file and hands on the records that they complete. @throws MetrikError limit */
  feed(bytes: Uint8Array): void {
    const { start } = this.#marks;
    const end = start + this.#kept + bytes.length;
    this.#reserve(end);
    this.#marks.bytes.set(bytes, start + this.#kept);
    const rest = this.#scan(end, false);
    this.#kept = end - rest;
    if (rest < end)
      refuseTooLarge(this.#marks.bytes.subarray(rest, end), this.#lastField - rest, this.#line, this.#limits);
    this.#marks.bytes.copyWithin(start, rest, end);
  }

  /** Makes room for the bytes up to `end`: in a memory that has grown everything stands in new arrays. */
  #reserve(end: number): void {
    const marks = this.#marks;
    const compiled = this.#compiled;
    const { bytes } = marks;
    marks.reserve(end);
    if (marks.bytes === bytes) return;
    this.#row.bytes = marks.bytes;
    if (compiled === undefined) return;
    compiled.use(marks.bytes, marks.positions.byteOffset);
    this.#row = compiled.rows[0];
  }

  /** The file ends here, and with it its last record. @throws MetrikError unclosed-quote */
  end(): void {
    const end = this.#marks.start + this.#kept;
    this.#reserve(end);
    this.#scan(end, true);
  }

  /** Scans the complete records of the bytes up to `end`, and returns where the unfinished one begins. */
  #scan(end: number, final: boolean): number {
    const { bytes, start } = this.#marks;
    this.#marks.find(end);
    this.#mark = 0;
    let position = start;
    while (position < end) {
      const behind = this.#plainRecords(position, end);
      if (behind > position) {
        position = behind;
        continue;
      }
      const firstMark = this.#mark;
      const next = this.#record(position, end, final);
      if (next >= 0) {
        this.#emit(bytes, position, next);
        this.#line += this.#newlines + 1;
        position = next;
      } else if (next === brokenQuote) {
        this.#mark = firstMark;
        const lineEnd = this.#rejectLine(bytes, position, end, final);
        if (lineEnd === unfinished) break;
        position = lineEnd;
      } else if (next === unclosed) {
        throw unclosedQuote(this.#quoteLine);
      } else break;
    }
    return position;
  }

  /** Hands on the next records from `from` on, up to one that holds a surprise; returns where that one begins. */
  #plainRecords(from: number, end: number): number {
    const compiled = this.#compiled;
    if (compiled === undefined || this.#skip > 0) return from;
    const count = compiled.walk(from, this.#mark, end);
    if (count === 0) return from;
    const { rows } = compiled;
    const consumer = this.#consumer;
    consumer.expect?.(rows, count);
    let position = from;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      row.line = this.#line;
      const contentEnd = compiled.contentEnd(i);
      if (isBlankRecord(row.bytes, position, contentEnd, this.#delimiter)) consumer.blank();
      else {
        const rejection = consumer.record(row);
        if (rejection !== undefined) consumer.reject(this.#line, rejection, row.bytes.subarray(position, contentEnd));
      }
      this.#line += compiled.newlines(i) + 1;
      position = compiled.next(i);
    }
    this.#mark = compiled.markBehind(count - 1);
    return position;
  }

  /** Walks over the record at `from`; returns where the next one begins, or why it cannot tell. */
  #record(from: number, end: number, final: boolean): number {
    const { bytes, positions } = this.#marks;
    const { slots, width } = this.#plan;
    const { starts, ends } = this.#row;
    const delimiter = this.#delimiter;
    if (width === undefined) starts.fill(-1, 0, this.#columns);
    this.#newlines = 0;
    this.#hasDoubledQuote = false;
    this.#hasStrayQuote = false;
    let mark = this.#mark;
    let column = 0;
    let fieldStart = from;
    for (;;) {
      let fieldEnd = positions[mark];
      if (bytes[fieldEnd] === quote && fieldEnd < end) {
        if (fieldEnd === fieldStart) {
          fieldStart++;
          this.#mark = mark + 1;
          fieldEnd = this.#closingQuote(end, final, slots[column] >= 0);
          if (fieldEnd < 0) {
            this.#columns = column;
            this.#lastField = fieldStart;
            return fieldEnd;
          }
        } else {
          this.#mark = mark;
          fieldEnd = this.#endWithQuotes(end);
        }
        mark = this.#mark;
      }
      const slot = slots[column];
      if (slot >= 0) {
        starts[slot] = fieldStart;
        ends[slot] = fieldEnd;
      }
      column++;
      const position = positions[mark];
      if (position === end || bytes[position] !== delimiter) break;
      mark++;
      fieldStart = position + 1;
    }
    this.#columns = column;
    this.#lastField = fieldStart;
    this.#mark = mark;
    return this.#recordEnd(end, final);
  }

  /** Where the next record begins, given the mark that ended the last field of this one. */
  #recordEnd(end: number, final: boolean): number {
    const { bytes, positions } = this.#marks;
    const position = positions[this.#mark];
    this.#contentEnd = position;
    if (position === end) return final ? end : unfinished;
    this.#mark++;
    if (bytes[position] === lineFeed) return position + 1;
    if (position + 1 === end) return final ? end : unfinished;
    if (bytes[position + 1] !== lineFeed) return position + 1;
    this.#mark++;
    return position + 2;
  }

  /** The position of the quote that closes a field; the next mark is then the one behind it. */
  #closingQuote(end: number, final: boolean, isWanted: boolean): number {
    const { bytes, positions } = this.#marks;
    const quoteLine = this.#line + this.#newlines;
    for (let mark = this.#mark; ; mark++) {
      const position = positions[mark];
      if (position === end) {
        this.#quoteLine = quoteLine;
        return final ? unclosed : unfinished;
      }
      const byte = bytes[position];
      if (byte === lineFeed) this.#newlines++;
      else if (byte === carriageReturn && bytes[position + 1] !== lineFeed) this.#newlines++;
      if (byte !== quote) continue;
      const next = positions[mark + 1];
      if (position + 1 === end && !final) return unfinished;
      if (next === position + 1 && next < end && bytes[next] === quote) {
        mark++;
        if (isWanted) this.#hasDoubledQuote = true;
        continue;
      }
      this.#mark = mark + 1;
      if (next === position + 1) return position;
      this.#afterBackslash = bytes[position - 1] === backslash;
      return brokenQuote;
    }
  }

  /** The end of an unquoted field that has quotes in it. */
  #endWithQuotes(end: number): number {
    const { bytes, positions } = this.#marks;
    this.#hasStrayQuote = true;
    while (positions[this.#mark] < end && bytes[positions[this.#mark]] === quote) this.#mark++;
    return positions[this.#mark];
  }

  #emit(bytes: Uint8Array, from: number, next: number): void {
    if (isBlankRecord(bytes, from, this.#contentEnd, this.#delimiter)) this.#consumer.blank();
    else if (this.#skip > 0) this.#skip--;
    else this.#hand(bytes, from, this.#contentEnd, next);
  }

  #hand(bytes: Uint8Array, from: number, to: number, next: number): void {
    const row = this.#row;
    row.line = this.#line;
    if (this.#hasStrayQuote) this.#consumer.note("quote-in-unquoted-field", this.#line);
    const misfit = wrongWidth(this.#columns, this.#plan);
    if (misfit !== undefined) {
      if (isCutOff(this.#columns, this.#plan, next > to)) this.#consumer.note("cut-off", this.#line);
      this.#consumer.reject(this.#line, misfit, bytes.subarray(from, to));
      return;
    }
    // Undoubling works in place and spoils the record, which a rejection would want to show.
    const raw = this.#hasDoubledQuote ? bytes.slice(from, to) : undefined;
    if (raw !== undefined) undoubleQuotes(row);
    this.#compiled?.take();
    const rejection = this.#consumer.record(row);
    if (rejection !== undefined) this.#consumer.reject(row.line, rejection, raw ?? bytes.subarray(from, to));
  }

  /** Rejects the physical line at `from`; returns where the next one begins. */
  #rejectLine(bytes: Uint8Array, from: number, end: number, final: boolean): number {
    const { positions } = this.#marks;
    while (positions[this.#mark] < end && !isLineEnd(bytes[positions[this.#mark]])) this.#mark++;
    const next = this.#recordEnd(end, final);
    if (next === unfinished) return unfinished;
    const hint = this.#afterBackslash ? "; backslash escapes were seen: --escape '\\'" : "";
    const rejection = { code: "text-after-quote", message: `text after a closing quote${hint}` };
    this.#consumer.reject(this.#line, rejection, bytes.subarray(from, this.#contentEnd));
    this.#line++;
    return next;
  }
}
