import { type Block, headroom, tailroom } from "../block.ts";

/** How many bytes of a file one block holds: large enough that the cost of a read does not count. */
export const blockSize = 1024 * 1024;

/** Room for the bytes of a character that the end of the block before cut in two, beside the consumer's headroom. */
const carryRoom = 8;

/** Where the bytes of a block begin in its buffer. */
export const firstByte = headroom + carryRoom;

/** A buffer for one block of so many bytes from `firstByte` on. */
export const newBuffer = (size: number): Uint8Array => new Uint8Array(firstByte + size + tailroom);

/** The bytes of a block, without a copy. */
export const bytesOf = (block: Block): Uint8Array => block.buffer.subarray(block.start, block.end);
