import { type Block, headroom, tailroom } from "../../src/input/block.ts";
import { packed } from "../../src/input/bytes/packed.ts";
import type { Source } from "../../src/input/sources.ts";

/** Chunks as a pipe gives them. */
export async function* chunked(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** Everything in one block or as many as are needed. */
export const blocksOf = (...chunks: readonly Uint8Array[]): AsyncGenerator<Block> => packed(chunked(chunks));

/** Reads blocks as a consumer may: it uses all the room around them, and nothing of a block after the next was asked for. */
export async function bytesIn(blocks: AsyncIterable<Block>): Promise<Buffer> {
  const copies: Buffer[] = [];
  for await (const { buffer, start, end } of blocks) {
    copies.push(Buffer.from(buffer.subarray(start, end)));
    buffer.fill(0x23, start - headroom, start);
    buffer.fill(0x23, end, end + tailroom);
  }
  return Buffer.concat(copies);
}

/** A source that can be read once, like standard input. */
export const pipe = (...chunks: readonly Uint8Array[]): Source => ({
  name: "<stdin>",
  size: undefined,
  identity: undefined,
  isRepeatable: false,
  open: () => blocksOf(...chunks),
});

/** A source that can be read again, like a file. */
export const file = (name: string, content: Uint8Array): Source => ({
  name,
  size: content.length,
  identity: name,
  isRepeatable: true,
  open: () => blocksOf(content),
});
