import type { Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { inputError } from "../../errors.ts";
import type { Block } from "../block.ts";
import { blockSize, firstByte, newBuffer } from "./block-buffer.ts";
import { unreadable } from "./unreadable.ts";

/**
 * The bytes of a file, pipe or device, as they are. The next block is read while the consumer works on this one.
 * `name` is how errors call the file.
 *
 * @throws MetrikError "not-found" or "unreadable", and "file-changed" where the file was written meanwhile
 */
export async function* fileBlocks(path: string, name: string): AsyncGenerator<Block> {
  const file = await readable(name, open(path));
  try {
    const before = await file.stat();
    const size = yield* contents(file, name, blockSizeFor(before));
    if (before.isFile()) refuseChanged(before, await file.stat(), size, name);
  } finally {
    await file.close();
  }
}

/** Smaller ones save nothing. */
const smallestBlock = 64 * 1024;

/** Of hundreds of small files each would cost a whole block. A byte more than there is shows that a file ends. */
const blockSizeFor = (stats: Stats): number =>
  stats.isFile() ? Math.min(Math.max(stats.size + 1, smallestBlock), blockSize) : blockSize;

/** Hands out the blocks, as long as `room` but for the last, and returns how many bytes they were. */
async function* contents(file: FileHandle, name: string, room: number): AsyncGenerator<Block, number> {
  let buffer = newBuffer(room);
  let length = await readable(name, fill(file, buffer, room));
  let size = length;
  // Most files end in the first buffer: the other one is made for those that do not.
  for (let spare: Uint8Array | undefined; length === room; [buffer, spare] = [spare, buffer]) {
    spare ??= newBuffer(room);
    const next = readable(name, fill(file, spare, room));
    next.catch(() => {}); // Awaited below; the consumer may take its time until then.
    yield { buffer, start: firstByte, end: firstByte + length };
    length = await next;
    size += length;
  }
  if (length > 0) yield { buffer, start: firstByte, end: firstByte + length };
  return size;
}

/** Reads until the block is full or the file ends: a pipe gives less than it is asked for. */
async function fill(file: FileHandle, buffer: Uint8Array, room: number): Promise<number> {
  let length = 0;
  while (length < room) {
    const { bytesRead } = await file.read(buffer, firstByte + length, room - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

async function readable<T>(name: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** A file that is being written has a half record at its end, or two versions mixed. */
function refuseChanged(before: Stats, after: Stats, size: number, name: string): void {
  if (size === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs) return;
  throw inputError("file-changed", "the file was changed while it was being read", {
    file: name,
    help: "run again when nothing writes to it, or read a copy",
  });
}
