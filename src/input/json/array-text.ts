import * as ascii from "../ascii.ts";
import type { Unescaper } from "./values/unescaper.ts";

/**
 * Writes the texts of the array at `start` over it, with a "|" between them, and returns the end of what it wrote.
 * A null is left out. An array that holds an array or an object has no text: -1.
 */
export function joinArray(bytes: Uint8Array, start: number, unescaper: Unescaper): number {
  let write = start;
  let read = elementStart(bytes, start + 1);
  let isFirst = true;
  while (bytes[read] !== ascii.closeBracket) {
    const first = bytes[read];
    if (first === ascii.openBracket || first === ascii.openBrace) return -1;
    const end = elementEnd(bytes, read);
    if (first !== ascii.lowerN) {
      if (!isFirst) bytes[write++] = ascii.verticalBar;
      isFirst = false;
      const border = first === ascii.quote ? 1 : 0;
      write = unescaper.move(read + border, end - border, write);
    }
    read = elementStart(bytes, end);
  }
  return write;
}

/** The next byte that is neither white space nor a comma. */
function elementStart(bytes: Uint8Array, position: number): number {
  let at = position;
  while (bytes[at] <= ascii.space || bytes[at] === ascii.comma) at += 1;
  return at;
}

function elementEnd(bytes: Uint8Array, position: number): number {
  let at = position + 1;
  if (bytes[position] === ascii.quote) {
    while (bytes[at] !== ascii.quote) at += bytes[at] === ascii.backslash ? 2 : 1;
    return at + 1;
  }
  while (bytes[at] > ascii.space && bytes[at] !== ascii.comma && bytes[at] !== ascii.closeBracket) at += 1;
  return at;
}
