import type { Block } from "../block.ts";
import { blockSize, firstByte, newBuffer } from "./block-buffer.ts";

/** Chunks of any size, copied into full blocks: only the last one may be shorter. */
export async function* packed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  const buffer = newBuffer(blockSize);
  let length = 0;
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.length; ) {
      const piece = chunk.subarray(taken, taken + blockSize - length);
      buffer.set(piece, firstByte + length);
      taken += piece.length;
      length += piece.length;
      if (length < blockSize) continue;
      yield { buffer, start: firstByte, end: firstByte + length };
      length = 0;
    }
  }
  if (length > 0) yield { buffer, start: firstByte, end: firstByte + length };
}
