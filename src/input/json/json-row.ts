import type { Row } from "../row.ts";

/** What stood in a slot. Strings, numbers, booleans, and arrays of those, have a text. */
export const JsonKind = { missing: 0, null: 1, boolean: 2, number: 3, string: 4, array: 5, object: 6 } as const;
export type JsonKind = (typeof JsonKind)[keyof typeof JsonKind];

/** The kind of a string that has escapes in it, where its text is still to be made. */
export const escapedString = 7;

/**
 * A JSON object as spans: a string unescaped, a number or boolean as it was written, an array of those joined by "|".
 * Missing, null, objects, and arrays that hold an object or array, start at -1; `kinds` tells them apart.
 * A lone surrogate (`\ud800`) is three bytes of its own, so that texts that differ stay different.
 */
export interface JsonRow extends Row {
  /** A `JsonKind` per slot. */
  readonly kinds: Uint8Array;
}

/** The elements of one wanted array of objects. An element that is no object is a row without values. */
export interface ListRows {
  /** What the list's key held, a `JsonKind`: anything but an array has no elements. */
  readonly kind: number;
  readonly length: number;
  /** Element `index`, in a row that the next call overwrites. */
  at(index: number): JsonRow;
}
