import { pipeline } from "node:stream/promises";
import { CsvError, type Info, type Options, type Parser, parse } from "csv-parse";
import type { Block } from "../block.ts";
import type { RecordConsumer } from "../consumer.ts";
import { isBlankRecord } from "./blank-record.ts";
import { type CsvDialect, type CsvPlan, isCutOff, wrongWidth } from "./dialect.ts";
import { brokenQuote, fieldTooLarge, recordTooLarge, unclosedQuote } from "./errors.ts";
import { type CsvLimits, csvLimits } from "./limits.ts";
import { RowEncoder } from "./row-encoder.ts";
import { Unread } from "./unread.ts";

/**
 * Reads the dialects that the byte scanner does not know: escape characters, comments, relaxed quotes. It hands on the
 * same rows as the scanner does, its texts encoded again, so that nothing behind it has to know which reader it was.
 * A quoting error ends csv-parse: it rejects the file.
 *
 * @throws MetrikError unclosed-quote and broken-quote with the line where the field begins, limit
 */
export async function readWithCsvParse(
  blocks: AsyncIterable<Block>,
  dialect: CsvDialect,
  plan: CsvPlan,
  consumer: RecordConsumer,
  limits: CsvLimits = csvLimits,
): Promise<void> {
  const records = new Records(dialect.delimiter, plan, consumer, limits);
  // Records are taken where they are found: those in the parser's own queue would be lost with an error behind them.
  const parser = parse({ ...optionsOf(dialect), on_record: (texts, info) => records.take(texts, info) });
  try {
    await pipeline(records.feeding(blocks, parser), parser.resume());
  } catch (error) {
    throw error instanceof CsvError ? quotingError(error, records.lineOfField(parser.info)) : error;
  }
}

const optionsOf = (dialect: CsvDialect): Options => ({
  delimiter: dialect.delimiter,
  escape: dialect.escape ?? '"',
  comment: dialect.comment ?? null,
  comment_no_infix: true,
  relax_quotes: dialect.relaxQuotes ?? false,
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n", "\r"],
});

function quotingError({ code }: CsvError, line: number): Error {
  if (code === "CSV_QUOTE_NOT_CLOSED") return unclosedQuote(line);
  const isOpening = code === "INVALID_OPENING_QUOTE";
  return brokenQuote(line, isOpening ? "a quote inside an unquoted field" : "text after a closing quote");
}

/** Hands on csv-parse's records, each with the line and the bytes that it was made of. */
class Records {
  readonly #delimiter: number;
  readonly #plan: CsvPlan;
  readonly #consumer: RecordConsumer;
  readonly #limits: CsvLimits;
  readonly #rows: RowEncoder;
  readonly #unread = new Unread();
  #skip: number;
  #comments = 0;

  constructor(delimiter: string, plan: CsvPlan, consumer: RecordConsumer, limits: CsvLimits) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#plan = plan;
    this.#consumer = consumer;
    this.#limits = limits;
    this.#rows = new RowEncoder(plan);
    this.#skip = plan.skip;
  }

  /** Copies of the blocks, which csv-parse may keep; each is taken for read when the next one is asked for. */
  async *feeding(blocks: AsyncIterable<Block>, parser: Parser): AsyncGenerator<Uint8Array> {
    for await (const { buffer, start, end } of blocks) {
      const bytes = buffer.slice(start, end);
      this.#unread.append(bytes);
      yield bytes;
      this.#refuseTooLarge(parser.info);
    }
  }

  /** `bytes` of the information is how far a field or record was found. */
  #refuseTooLarge(info: Info): void {
    const { field, record } = this.#limits;
    const { start, end, line } = this.#unread;
    if (end - info.bytes > field) throw fieldTooLarge(this.lineOfField(info), field);
    if (end - start > record) throw recordTooLarge(line, record);
  }

  /** The line on which the field begins that csv-parse is at. */
  lineOfField({ bytes, comment_lines }: Info): number {
    this.#takeComments(comment_lines);
    return this.#unread.lineAt(Math.max(bytes, this.#unread.start));
  }

  #takeComments(count: number): void {
    this.#unread.takeLines(count - this.#comments);
    this.#comments = count;
  }

  take(texts: readonly string[], info: Info): undefined {
    this.#takeComments(info.comment_lines);
    const { line, start } = this.#unread;
    const raw = this.#unread.take(info.bytes);
    if (isBlankRecord(raw, 0, raw.length, this.#delimiter)) this.#consumer.blank();
    else if (this.#skip > 0) this.#skip--;
    else this.#hand(texts, line, raw, info.bytes - start > raw.length);
  }

  #hand(texts: readonly string[], line: number, raw: Uint8Array, hasLineEnd: boolean): void {
    const misfit = wrongWidth(texts.length, this.#plan);
    if (isCutOff(texts.length, this.#plan, hasLineEnd)) this.#consumer.note("cut-off", line);
    const rejection = misfit ?? this.#consumer.record(this.#rows.encode(texts, line));
    if (rejection !== undefined) this.#consumer.reject(line, rejection, raw);
  }
}
