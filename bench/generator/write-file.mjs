import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const BLOCK = 1 << 20;

/**
 * Writes a file from pieces of text, in bounded memory. It has its name only when it is complete.
 *
 * @param {string} path
 * @param {Iterable<string>} pieces
 */
export function writeFile(path, pieces) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  const file = openSync(partial, "w");
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    writeSync(file, block);
    block = "";
  }
  writeSync(file, block);
  closeSync(file);
  renameSync(partial, path);
}
