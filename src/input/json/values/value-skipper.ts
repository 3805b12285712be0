import * as ascii from "../../ascii.ts";
import { JsonFault } from "../fault.ts";
import { numberEnd } from "./numbers.ts";
import { stringEnd } from "./strings.ts";
import { wordEnd } from "./words.ts";

/** How many arrays and objects may stand inside each other. */
const depthLimit = 64;

/**
 * Walks over JSON values in bytes, as strictly as JSON.parse, and keeps nothing.
 *
 * Behind the data there must be a byte that no value can contain (a NUL, or a line feed), so that every walk ends, and
 * seven more that may be read. A JsonFault names the first wrong byte: that end itself where the data is cut off.
 */
export class ValueSkipper {
  bytes: Uint8Array = new Uint8Array(0);
  view: DataView = new DataView(this.bytes.buffer);
  /** Whether a line feed is white space, as it is everywhere but in NDJSON. */
  readonly multiline: boolean;
  /** The current line, from 1, and where in `bytes` it begins. */
  line = 1;
  lineStart = 0;

  constructor(multiline: boolean) {
    this.multiline = multiline;
  }

  /** Takes the bytes that positions mean from now on. */
  load(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The first byte from `position` on that is not white space. */
  token(position: number): number {
    return this.bytes[position] > ascii.space ? position : this.#afterSpace(position);
  }

  /** Behind the value at `position`, which stands inside `depth` arrays and objects. */
  skip(position: number, depth: number): number {
    switch (this.bytes[position]) {
      case ascii.quote:
        return this.#skipString(position);
      case ascii.openBrace:
        return this.#skipObject(position, depth + 1);
      case ascii.openBracket:
        return this.#skipArray(position, depth + 1);
      case ascii.lowerT:
      case ascii.lowerF:
      case ascii.lowerN:
        return wordEnd(this.bytes, this.view, position);
      default:
        return numberEnd(this.bytes, position);
    }
  }

  /** Behind the key in quotes at `position`. */
  skipKey(position: number): number {
    if (this.bytes[position] !== ascii.quote) throw new JsonFault("a key in double quotes expected", position);
    return this.#skipString(position);
  }

  /** At the value behind the colon that must follow a key. */
  skipColon(position: number): number {
    const { bytes } = this;
    const isTight = bytes[position] === ascii.colon && bytes[position + 1] > ascii.space;
    return isTight ? position + 1 : this.#spacedColon(position);
  }

  /** At the first member of the array or object opened at `position`; the complement of its end where it is empty. */
  enter(position: number, depth: number, close: number): number {
    if (depth > depthLimit) throw new JsonFault(`nested more than ${depthLimit} deep`, position, "depth");
    const first = this.token(position + 1);
    return this.bytes[first] === close ? ~(first + 1) : first;
  }

  /** At the member behind the one that ends at `position`; the complement of the container's end where it was the last. */
  next(position: number, close: number): number {
    const { bytes } = this;
    const isTight = bytes[position] === ascii.comma && bytes[position + 1] > ascii.space;
    return isTight ? position + 1 : this.#spacedNext(position, close);
  }

  #spacedColon(position: number): number {
    const at = this.token(position);
    if (this.bytes[at] !== ascii.colon) throw new JsonFault("a colon expected", at);
    return this.token(at + 1);
  }

  #spacedNext(position: number, close: number): number {
    const at = this.token(position);
    if (this.bytes[at] === close) return ~(at + 1);
    if (this.bytes[at] === ascii.comma) return this.token(at + 1);
    throw new JsonFault(`a comma or ${String.fromCharCode(close)} expected`, at);
  }

  #skipArray(position: number, depth: number): number {
    let at = this.enter(position, depth, ascii.closeBracket);
    while (at >= 0) at = this.next(this.skip(at, depth), ascii.closeBracket);
    return ~at;
  }

  #skipObject(position: number, depth: number): number {
    let at = this.enter(position, depth, ascii.closeBrace);
    while (at >= 0) at = this.next(this.skip(this.skipColon(this.skipKey(at)), depth), ascii.closeBrace);
    return ~at;
  }

  #skipString(position: number): number {
    const end = stringEnd(this.bytes, this.view, position + 1);
    return (end < 0 ? ~end : end) + 1;
  }

  #afterSpace(position: number): number {
    for (let at = position; ; at++) {
      const byte = this.bytes[at];
      if (byte === ascii.lineFeed && this.multiline) {
        this.line += 1;
        this.lineStart = at + 1;
      } else if (byte !== ascii.space && byte !== ascii.tab && byte !== ascii.carriageReturn) return at;
    }
  }
}
