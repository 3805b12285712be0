import type { Block } from "../block.ts";

/** Bytes that are to be text, before their encoding was checked. */
export interface EncodedText {
  /** How errors call the file. */
  readonly name: string;
  /** The bytes behind the byte order mark. */
  readonly blocks: AsyncIterable<Block>;
  /** How many bytes the byte order mark had: offsets count from the start of the file. */
  readonly skipped: number;
  /** The bytes once more from the start of the file, to find a line; undefined where they can be had only once. */
  readonly again: (() => AsyncIterable<Block>) | undefined;
}
