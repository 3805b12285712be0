import type { Taken } from "./taken.ts";

/**
 * One record as spans into a byte buffer: what every reader hands on, and all that a format sees of a file.
 *
 * Slot `k` (the k-th wanted column) is the UTF-8 text `bytes[starts[k]] … bytes[ends[k] - 1]`, unquoted and unescaped;
 * `starts[k]` is -1 where the record has no such value (a JSON key that is missing or null).
 * A row and its buffers are reused: they hold only until the call that was given them returns.
 */
export interface Row {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The line on which the record begins, from 1. */
  line: number;
  /** What the reader has made of the slots ahead; undefined where it makes nothing. */
  taken: Taken | undefined;
}

/** Why a record was not used: a stable code, and a sentence for a person. */
export interface Rejection {
  readonly code: string;
  readonly message: string;
}
