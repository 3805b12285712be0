import type { Block } from "../block.ts";
import { bytesOf } from "./block-buffer.ts";
import { Decompressor } from "./decompressor.ts";

/** How much is decompressed at once: one piece while the consumer works on the piece before. */
const pieceSize = 256 * 1024;

/**
 * The decompressed bytes of gzip data of one or more members. Its chunks come before its last checksum is known, so
 * nothing of them may be used unless the iteration ends well.
 *
 * @throws MetrikError "gzip-truncated", "gzip-damaged", "gzip-trailing-bytes", or "limit" past 200 : 1
 */
export async function* gunzipped(blocks: AsyncIterable<Block>, name: string): AsyncGenerator<Uint8Array> {
  const decompressor = new Decompressor(name);
  try {
    let ready: readonly Uint8Array[] = [];
    for await (const block of blocks) {
      const bytes = bytesOf(block);
      for (let offset = 0; offset < bytes.length; offset += pieceSize) {
        const decompressed = decompressor.write(bytes.subarray(offset, offset + pieceSize));
        decompressed.catch(() => {}); // Awaited below; the consumer may take its time until then.
        yield* ready;
        ready = await decompressed;
      }
    }
    yield* ready;
    yield* await decompressor.end();
  } finally {
    decompressor.close();
  }
}
