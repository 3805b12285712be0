import { carriageReturn, isLineEnd, lineFeed } from "../ascii.ts";
import { LineCounter } from "../bytes/line-counter.ts";

/** The bytes of a file that no record was made of yet. */
export class Unread {
  /** The line on which they begin. */
  line = 1;
  /** The offset in the file at which they begin. */
  start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  /** The offset in the file at which they end. */
  get end(): number {
    return this.start + this.#bytes.length;
  }

  append(bytes: Uint8Array): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
  }

  /** Takes off so many lines. */
  takeLines(count: number): void {
    for (let taken = 0; taken < count; taken++) this.take(this.start + firstLine(this.#bytes));
  }

  /** Takes off the bytes up to this offset, and returns them without the line end behind them. */
  take(end: number): Uint8Array {
    const length = end - this.start;
    const taken = this.#bytes.subarray(0, length);
    this.line = this.lineAt(end);
    this.#bytes = this.#bytes.subarray(length);
    this.start = end;
    return withoutLineEnd(taken);
  }

  /** The line of the byte at this offset. */
  lineAt(offset: number): number {
    const lines = new LineCounter();
    lines.add(this.#bytes.subarray(0, offset - this.start));
    return this.line + lines.line - 1;
  }
}

/** The length of the first line, its end included. */
function firstLine(bytes: Uint8Array): number {
  const end = bytes.findIndex(isLineEnd);
  return bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? end + 2 : end + 1;
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (bytes[length - 1] === carriageReturn) return bytes.subarray(0, length - 1);
  if (bytes[length - 1] !== lineFeed) return bytes;
  return bytes.subarray(0, bytes[length - 2] === carriageReturn ? length - 2 : length - 1);
}
