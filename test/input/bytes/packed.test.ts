import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { headroom, tailroom } from "../../../src/input/block.ts";
import { blockSize } from "../../../src/input/bytes/block-buffer.ts";
import { blocksOf, bytesIn } from "../../support/bytes.ts";

test.each([0, 1, blockSize - 1, blockSize, blockSize + 1, 3 * blockSize])(
  "%i bytes come out as they went in",
  async (size) => {
    const bytes = randomBytes(size);
    const chunks = [bytes.subarray(0, 10), bytes.subarray(10, 10), bytes.subarray(10, 70_000), bytes.subarray(70_000)];
    expect((await bytesIn(blocksOf(...chunks))).equals(bytes)).toBe(true);
  },
);

test("all blocks but the last are full, with room in front and behind", async () => {
  const sizes: number[] = [];
  for await (const { buffer, start, end } of blocksOf(new Uint8Array(blockSize), new Uint8Array(7))) {
    sizes.push(end - start);
    expect(start).toBeGreaterThanOrEqual(headroom);
    expect(buffer.length - end).toBeGreaterThanOrEqual(tailroom);
  }
  expect(sizes).toEqual([blockSize, 7]);
});
