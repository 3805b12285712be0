import { backslash, lowerU } from "../../ascii.ts";
import { hexDigits, simpleEscapes } from "./strings.ts";

/** Unescapes strings that were found valid. What comes out is never longer than what stood there. */
export class Unescaper {
  /** Whether an escape was half of a surrogate pair without its other half; it is written as three bytes. */
  loneSurrogate = false;
  #bytes: Uint8Array = new Uint8Array(0);

  /** Begins with other bytes. */
  start(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.loneSurrogate = false;
  }

  /** Writes the text of `start … end` at `target`, which is not behind `start`, and returns the end of what it wrote. */
  move(start: number, end: number, target: number): number {
    const bytes = this.#bytes;
    let read = start;
    let write = target;
    while (read < end) {
      if (bytes[read] !== backslash) bytes[write++] = bytes[read++];
      else if (bytes[read + 1] !== lowerU) {
        bytes[write++] = simpleEscapes[bytes[read + 1]];
        read += 2;
      } else {
        const code = this.#codePoint(read);
        write = this.#encode(code, write);
        read += code > 0xffff ? 12 : 6;
      }
    }
    return write;
  }

  /** The code point of the `\u` escape at `position`, or of that and the next where they are a pair. */
  #codePoint(position: number): number {
    const high = this.#codeUnit(position);
    const low = isHigh(high) && this.#isUnicodeEscape(position + 6) ? this.#codeUnit(position + 6) : 0;
    return isLow(low) ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high;
  }

  #isUnicodeEscape(position: number): boolean {
    return this.#bytes[position] === backslash && this.#bytes[position + 1] === lowerU;
  }

  #codeUnit(position: number): number {
    let unit = 0;
    for (let digit = position + 2; digit < position + 6; digit++) unit = (unit << 4) | hexDigits[this.#bytes[digit]];
    return unit;
  }

  /** Writes a code point in UTF-8 and returns the end of what it wrote. */
  #encode(code: number, position: number): number {
    const bytes = this.#bytes;
    if (isHigh(code) || isLow(code)) this.loneSurrogate = true;
    let write = position;
    if (code < 0x80) bytes[write++] = code;
    else {
      if (code < 0x800) bytes[write++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[write++] = 0xe0 | (code >> 12);
        else {
          bytes[write++] = 0xf0 | (code >> 18);
          bytes[write++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[write++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[write++] = 0x80 | (code & 0x3f);
    }
    return write;
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
