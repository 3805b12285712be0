/**
 * What a reader may make of a slot ahead of the collectors, while its bytes are at hand. A collector asks for it; a reader
 * that cannot does nothing, and the collector makes it of the text itself.
 */
export const take = {
  /** Nothing: the text is all that is wanted. */
  text: 0,
  /**
   * The number of the text among the distinct ones of its column, from 0 in the order of the file; -1 past the first few.
   * Its hash stands in `hashes`.
   */
  cell: 1,
  /** Its hash, as dictionaries compute it. */
  hash: 2,
  /** Its fingerprint, as messages are told apart by. */
  fingerprint: 3,
  /** The moment that it spells in one of the usual spellings of ISO 8601 with an offset; NaN for any other text. */
  instant: 4,
  /** The same without an offset: the wall clock read as if it were UTC. */
  wallClock: 5,
} as const;
export type Take = (typeof take)[keyof typeof take];

/** What was made of a row's slots ahead. */
export interface Taken {
  /** For each slot what was made of it, a `Take`. */
  readonly takes: Uint8Array;
  /** The cells, hashes and fingerprints. */
  readonly codes: Int32Array;
  /** For each slot two numbers, of which the first is the hash of a cell. */
  readonly hashes: Int32Array;
  /** The instants and wall clocks, in milliseconds since 1970. */
  readonly moments: Float64Array;
}
