/** Bytes that a consumer may write in front of `start`, to join the unfinished record of the block before. */
export const headroom = 64 * 1024;
/** Bytes that a consumer may write behind `end`, so that inner loops need no bound check. */
export const tailroom = 8;

/**
 * A piece of a file, decoded to UTF-8: `buffer[start] … buffer[end - 1]`.
 * `start` is at least `headroom`, and the buffer has at least `tailroom` bytes behind `end`; both are the consumer's to
 * overwrite. The buffer is reused: it holds only until the next block is asked for.
 */
export interface Block {
  readonly buffer: Uint8Array;
  readonly start: number;
  readonly end: number;
}
