import { space } from "../ascii.ts";

/*
 * What phones put around times and names beside U+0020: U+00A0, U+2009 and U+202F are spaces, and U+200E, U+200F,
 * U+202A…U+202E, U+2066…U+2069 and U+FEFF are marks of direction and order that nobody sees.
 */
const isSpaceAt = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] === 0xc2 && bytes[at + 1] === 0xa0) ||
  (bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xaf || bytes[at + 2] === 0x89));

function isMarkAt(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2];
  if (bytes[at] === 0xef) return bytes[at + 1] === 0xbb && third === 0xbf;
  if (bytes[at] !== 0xe2) return false;
  if (bytes[at + 1] === 0x81) return third >= 0xa6 && third <= 0xa9;
  return bytes[at + 1] === 0x80 && (third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae));
}

/** The first position from `at` on, up to `end`, at which no mark stands. */
export function skipMarks(bytes: Uint8Array, at: number, end: number): number {
  let position = at;
  while (position + 2 < end && isMarkAt(bytes, position)) position += 3;
  return position;
}

/** The first position from `at` on, up to `end`, at which neither a space nor a mark stands. */
export function skipSpaces(bytes: Uint8Array, at: number, end: number): number {
  let position = at;
  while (position < end) {
    if (bytes[position] === space) position += 1;
    else if (isSpaceAt(bytes, position)) position += bytes[position] === 0xc2 ? 2 : 3;
    else if (isMarkAt(bytes, position)) position += 3;
    else break;
  }
  return Math.min(position, end);
}

const unusual = /[\u00a0\u2009\u200e\u200f\u202a-\u202f\u2066-\u2069\ufeff]/;

/**
 * A name or time as a person sees it: without marks, every space U+0020, none at the ends.
 *
 * @example withoutMarks("\u202a+62\u00a0812\u202c") //=> "+62 812"
 */
export const withoutMarks = (text: string): string =>
  (unusual.test(text)
    ? text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").replace(/[\u00a0\u2009\u202f]/g, " ")
    : text
  ).trim();
