import { backslash, lowerU, quote } from "../../ascii.ts";
import { JsonFault } from "../fault.ts";

/**
 * The first byte from `position` on that ends or interrupts a string: a quote, a backslash or a control character.
 * There must be one at or in front of the end of the data; up to three bytes behind it are read.
 *
 * Four bytes are tested at once. `x - n` borrows from bit 7 of a byte where the byte is below n; `^` makes the quote
 * 0x20 (and keeps control characters below 0x20), or the backslash 0; `~word` leaves out bytes that had bit 7.
 * A borrow may also mark a byte behind the first hit, never one in front of it.
 */
export function findStop(view: DataView, position: number): number {
  for (;;) {
    const word = view.getInt32(position, true);
    const controls = (word ^ 0x02020202) - 0x21212121;
    const escapes = (word ^ 0x5c5c5c5c) - 0x01010101;
    const stops = (controls | escapes) & ~word & 0x80808080;
    if (stops !== 0) return position + ((31 - Math.clz32(stops & -stops)) >> 3);
    position += 4;
  }
}

/**
 * The closing quote of the string whose text begins at `position`; its complement (`~quote`) where the text has escapes.
 * Throws a JsonFault where the string is not valid JSON.
 */
export function stringEnd(bytes: Uint8Array, view: DataView, position: number): number {
  const stop = findStop(view, position);
  return bytes[stop] === quote ? stop : ~escapedEnd(bytes, view, stop);
}

function escapedEnd(bytes: Uint8Array, view: DataView, position: number): number {
  while (bytes[position] !== quote) {
    if (bytes[position] !== backslash) throw new JsonFault("a control character inside a string", position);
    position = findStop(view, escapeEnd(bytes, position));
  }
  return position;
}

/** Behind the escape whose backslash stands at `position`. */
function escapeEnd(bytes: Uint8Array, position: number): number {
  const letter = bytes[position + 1];
  if (letter !== lowerU) {
    if (simpleEscapes[letter] === 0) throw new JsonFault("an unknown escape in a string", position + 1);
    return position + 2;
  }
  for (let digit = position + 2; digit < position + 6; digit++) {
    if (hexDigits[bytes[digit]] === notHex) throw new JsonFault("\\u without four hexadecimal digits", digit);
  }
  return position + 6;
}

const notHex = 255;

/** The value of a hexadecimal digit, by its byte. */
export const hexDigits = new Uint8Array(256).fill(notHex);
for (let value = 0; value < 16; value++) {
  hexDigits[value.toString(16).charCodeAt(0)] = value;
  hexDigits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** What a letter behind a backslash stands for, by its byte; 0 where it stands for nothing. */
export const simpleEscapes = new Uint8Array(256);
for (const [letter, text] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"]) {
  simpleEscapes[letter.charCodeAt(0)] = text.charCodeAt(0);
}
