import { inputError, type MetrikError } from "../../errors.ts";
import * as ascii from "../ascii.ts";
import type { Block } from "../block.ts";
import { Carry } from "../carry.ts";
import type { JsonConsumer } from "./consumer.ts";
import { Delivery, type RecordDelivery, type Scanner } from "./delivery.ts";
import { DocumentWalker, type Walk } from "./document-walker.ts";
import { JsonFault } from "./fault.ts";
import { keyText } from "./keys.ts";
import { checkRecordSize } from "./limit.ts";
import { type Page, PageMarks } from "./page.ts";
import type { JsonPlan } from "./plan.ts";
import { RecordScanner } from "./record-scanner.ts";

/**
 * Reads one JSON document: the elements of the array at `path` are the records. All else in it is checked and skipped.
 *
 * @param blocks UTF-8 without a byte order mark; texts are unescaped in the blocks themselves
 * @param path the keys that lead to the array, none for an array at the top: `["data", "payload"]` for
 *   `{"data":{"payload":[…]}}`; undefined where the whole document is one record
 * @param plan the values wanted
 * @param unwrap the key under which an element holds the record: "ticket" for `[{"ticket":{…}}]`
 * @throws MetrikError (exit 3) "json-syntax" or "depth" with line and column (in bytes, from 1), "json-path" where there
 *   is no such array, "record-too-large" for a record of more than 64 MiB
 */
export async function readJsonDocument(
  blocks: AsyncIterable<Block>,
  path: readonly string[] | undefined,
  plan: JsonPlan,
  unwrap: string | undefined,
  consumer: JsonConsumer,
): Promise<void> {
  await readElements(blocks, path, new Delivery(new RecordScanner(plan, unwrap, true), consumer));
}

/**
 * The same for any way of scanning and handing on records.
 *
 * @param beside keys of further arrays of records beside that one: a page of tickets can hold users too
 * @returns what the document says of the other pages of its list
 */
export async function readElements(
  blocks: AsyncIterable<Block>,
  path: readonly string[] | undefined,
  delivery: RecordDelivery,
  beside: readonly string[] = [],
): Promise<Page> {
  const walker = new DocumentWalker(delivery.scanner);
  const reader = new DocumentReader(walker, delivery, beside);
  const walk = reader.document(path);
  const carry = new Carry();
  for await (const block of blocks) {
    const piece = carry.join(block);
    walker.read(walk, piece, false);
    carry.keep(piece.buffer, walker.position, piece.end);
  }
  walker.read(walk, carry.rest(), true);
  return reader.page;
}

class DocumentReader {
  readonly page = new PageMarks();
  readonly #scanner: Scanner;
  readonly #walker: DocumentWalker;
  readonly #delivery: RecordDelivery;
  readonly #beside: readonly string[];
  /** The key of the array that is read, where it stands beside the path. */
  #list: string | undefined;
  /** How many keys of the path have been found. */
  #found = 0;
  #recordEnd = 0;

  constructor(walker: DocumentWalker, delivery: RecordDelivery, beside: readonly string[]) {
    this.#scanner = delivery.scanner;
    this.#walker = walker;
    this.#delivery = delivery;
    this.#beside = beside;
  }

  *document(path: readonly string[] | undefined): Walk {
    const scanner = this.#scanner;
    const walker = this.#walker;
    if (!(yield* walker.token()))
      throw inputError("json-syntax", "the file holds no JSON value", { help: "was the export finished?" });
    if (path !== undefined) yield* this.#value(path, 0);
    else walker.position = yield* this.#record((position) => this.#scan(position));
    if (!(yield* walker.token())) return;
    const isObject = scanner.bytes[walker.position] === ascii.openBrace;
    const help = isObject ? "write one object a line (NDJSON, with the ending .ndjson)" : undefined;
    throw walker.error(new JsonFault("text after the end of the JSON value", walker.position), help);
  }

  /** Reads the value at the position, to which the first `depth` keys of the path have led. */
  *#value(path: readonly string[], depth: number): Walk {
    const byte = this.#scanner.bytes[this.#walker.position];
    if (depth === path.length && byte === ascii.openBracket) return yield* this.#elements(depth + 1);
    if (depth < path.length && byte === ascii.openBrace) {
      yield* this.#walker.members(depth + 1, ascii.closeBrace, () => this.#member(path, depth));
    }
    if (this.#found <= depth) throw this.#pathError(path, "there is no array of records");
  }

  /** Reads the member at the position if the path goes there, and skips it if not. */
  *#member(path: readonly string[], depth: number): Walk {
    const scanner = this.#scanner;
    const walker = this.#walker;
    let key = "";
    walker.position = yield* walker.whole((position) => {
      const end = scanner.skipKey(position);
      key = keyText(scanner.bytes.slice(position, end));
      return scanner.skipColon(end);
    });
    if (key !== path[depth]) return yield* this.#other(key, depth + 1, path.length);
    if (this.#found > depth) throw this.#pathError(path, "there are two arrays of records");
    this.#found = depth + 1;
    yield* this.#value(path, depth + 1);
  }

  /** Reads the value at the position, to which the path does not go, if beside its end it is an array or tells of pages. */
  *#other(key: string, depth: number, pathLength: number): Walk {
    const isList = this.#scanner.bytes[this.#walker.position] === ascii.openBracket;
    if (depth === pathLength && !isList && this.page.tells(key)) return yield* this.#ofPages(key, depth);
    if (depth !== pathLength || !isList || !this.#beside.includes(key)) return yield* this.#walker.skip(depth);
    this.#list = key;
    yield* this.#elements(depth + 1);
    this.#list = undefined;
  }

  *#ofPages(key: string, depth: number): Walk {
    const scanner = this.#scanner;
    const walker = this.#walker;
    const end = yield* walker.whole((position) => scanner.skip(position, depth));
    this.page.take(key, scanner.bytes.slice(walker.position, end));
    walker.position = end;
  }

  *#elements(depth: number): Walk {
    const scanner = this.#scanner;
    const walker = this.#walker;
    let at = yield* walker.whole((position) => scanner.enter(position, depth, ascii.closeBracket));
    const scan = (position: number) => scanner.next(this.#scan(position), ascii.closeBracket);
    while (at >= 0) {
      walker.position = at;
      at = yield* this.#record(scan);
    }
    walker.position = ~at;
  }

  /** Hands on the record at the position, as soon as it is there, and returns the result of `scan`. */
  *#record(scan: (position: number) => number): Walk<number> {
    const scanner = this.#scanner;
    const walker = this.#walker;
    const { line } = scanner;
    for (;;) {
      const result = walker.attempt(scan);
      if (result !== undefined) {
        checkRecordSize(this.#recordEnd - walker.position, line);
        this.#delivery.record(walker.position, this.#recordEnd, line, this.#list);
        return result;
      }
      yield;
    }
  }

  #scan(position: number): number {
    this.#recordEnd = this.#scanner.record(position);
    return this.#recordEnd;
  }

  #pathError(path: readonly string[], what: string): MetrikError {
    const place = path.length === 0 ? "at the top" : `under the key "${path.join(".")}"`;
    return inputError("json-path", `${what} ${place} of the JSON document`, { line: this.#scanner.line });
  }
}
