import type { Block } from "../block.ts";

/** Blocks without their first bytes, such as a byte order mark. */
export async function* withoutFirst(count: number, blocks: AsyncIterable<Block>): AsyncGenerator<Block> {
  let left = count;
  for await (const block of blocks) {
    const start = Math.min(block.start + left, block.end);
    left -= start - block.start;
    if (start < block.end) yield { ...block, start };
  }
}
