import { inputError, type MetrikError } from "../../errors.ts";
import * as ascii from "../ascii.ts";
import type { Block } from "../block.ts";
import { JsonFault } from "./fault.ts";
import { checkRecordSize, recordLimit } from "./limit.ts";
import type { ValueSkipper } from "./values/value-skipper.ts";

/** A walk that yields where it needs more of the document. */
export type Walk<Result = void> = Generator<void, Result, void>;

const cures: Readonly<Record<JsonFault["code"], string>> = {
  "json-syntax": "the file is damaged, or is no JSON: get the export again, or look at this place",
  depth: "no export is nested like that: is it the right file?",
};

/**
 * Walks over one JSON document whose bytes come piece by piece. `position` is how far it has come; what stands behind
 * it in one piece must stand at the start of the next. Memory is bounded by the largest scalar that is skipped, and by
 * the largest value that is asked for whole.
 */
export class DocumentWalker {
  position = 0;
  readonly #scanner: ValueSkipper;
  #end = 0;
  #isLast = false;
  /** How many bytes must be there before another attempt: twice as many as the last one had, so that few are needed. */
  #wanted = 0;

  constructor(scanner: ValueSkipper) {
    this.#scanner = scanner;
  }

  /** Lets `walk` go on in the next piece of the document. */
  read(walk: Walk, { buffer, start, end }: Block, isLast: boolean): void {
    const scanner = this.#scanner;
    scanner.load(buffer);
    scanner.lineStart += start - this.position;
    buffer[end] = 0;
    this.position = start;
    this.#end = end;
    this.#isLast = isLast;
    if (end - start < this.#wanted && !isLast) return;
    walk.next();
    const unfinished = end - this.position;
    checkRecordSize(unfinished, scanner.line);
    this.#wanted = Math.min(2 * unfinished, recordLimit + 1);
  }

  /** Goes to the next token; false where there is none. */
  *token(): Walk<boolean> {
    for (;;) {
      this.position = this.#scanner.token(this.position);
      if (this.position < this.#end) return true;
      if (this.#isLast) return false;
      yield;
    }
  }

  /** What `scan` makes of the bytes at the position, as soon as there are enough of them. */
  *whole(scan: (position: number) => number): Walk<number> {
    for (;;) {
      const result = this.attempt(scan);
      if (result !== undefined) return result;
      yield;
    }
  }

  /** Goes through the array or object at the position; `member` must go behind the member at the position. */
  *members(depth: number, close: number, member: () => Walk): Walk {
    let at = yield* this.whole((position) => this.#scanner.enter(position, depth, close));
    while (at >= 0) {
      this.position = at;
      yield* member();
      at = yield* this.whole((position) => this.#scanner.next(position, close));
    }
    this.position = ~at;
  }

  /** Goes behind the value at the position, which stands inside `depth` arrays and objects. */
  *skip(depth: number): Walk {
    const scanner = this.#scanner;
    const byte = scanner.bytes[this.position];
    const scan = (position: number) => scanner.skip(position, depth);
    const end = this.attempt(scan);
    if (end !== undefined) this.position = end;
    else if (byte === ascii.openBracket) yield* this.members(depth + 1, ascii.closeBracket, () => this.skip(depth + 1));
    else if (byte === ascii.openBrace)
      yield* this.members(depth + 1, ascii.closeBrace, () => this.#skipPair(depth + 1));
    else this.position = yield* this.whole(scan);
  }

  /** The result of `scan` at the position; undefined where it needs more bytes than there are yet. */
  attempt(scan: (position: number) => number): number | undefined {
    const { line, lineStart } = this.#scanner;
    try {
      const result = scan(this.position);
      if (this.#isLast || (result < 0 ? ~result : result) < this.#end) return result;
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault;
      if (this.#isLast || fault.position < this.#end) throw this.error(fault);
    }
    this.#scanner.line = line;
    this.#scanner.lineStart = lineStart;
    return undefined;
  }

  /** The error for something wrong at a position. */
  error({ code, message, position }: JsonFault, help?: string): MetrikError {
    const { line, lineStart } = this.#scanner;
    const isCutOff = position === this.#end;
    const what = isCutOff ? "the file ends inside a JSON value" : message;
    const cure = isCutOff ? "was the export finished? get the file again" : cures[code];
    return inputError(code, what, { line, column: position - lineStart + 1, help: help ?? cure });
  }

  *#skipPair(depth: number): Walk {
    const scanner = this.#scanner;
    this.position = yield* this.whole((position) => scanner.skipColon(scanner.skipKey(position)));
    yield* this.skip(depth);
  }
}
