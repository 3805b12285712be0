import { carriageReturn, lineFeed } from "../ascii.ts";
import type { Block } from "../block.ts";
import { bytesOf } from "./block-buffer.ts";

/** Counts lines as bytes go by. A line ends at LF, CRLF or a lone CR. */
export class LineCounter {
  /** The line, from 1, of the byte that comes next. */
  line = 1;
  #isAfterCarriageReturn = false;

  /** By `indexOf`, which is several times as fast as a loop over the bytes. */
  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#isAfterCarriageReturn && bytes[0] === lineFeed) this.line -= 1;
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) this.line += 1;
    for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
      if (bytes[at + 1] !== lineFeed) this.line += 1;
    this.#isAfterCarriageReturn = bytes.at(-1) === carriageReturn;
  }
}

/** The line, from 1, on which the byte at this offset stands. */
export async function lineAt(blocks: AsyncIterable<Block>, offset: number): Promise<number> {
  const lines = new LineCounter();
  let left = offset;
  for await (const block of blocks) {
    lines.add(bytesOf(block).subarray(0, left));
    left -= block.end - block.start;
    if (left <= 0) break;
  }
  return lines.line;
}
