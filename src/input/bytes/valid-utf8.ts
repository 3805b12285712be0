import { isUtf8 } from "node:buffer";
import { inputError, type MetrikError } from "../../errors.ts";
import type { Block } from "../block.ts";
import type { EncodedText } from "./encoded-text.ts";
import { LineCounter, lineAt } from "./line-counter.ts";
import { firstInvalid, unfinished } from "./utf8.ts";

/**
 * The same blocks, each one whole characters of UTF-8. A character that two blocks share is moved to the second one.
 * Lines are counted on the way only where the file cannot be read again after an error.
 *
 * @throws MetrikError "invalid-encoding" with line, byte offset and the byte
 */
export async function* validUtf8({ name, blocks, skipped, again }: EncodedText): AsyncGenerator<Block> {
  const lines = again ? undefined : new LineCounter();
  let cut: Uint8Array = new Uint8Array();
  let offset = skipped;
  const invalid = async (bytes: Uint8Array) => {
    const index = firstInvalid(bytes);
    lines?.add(bytes.subarray(0, index));
    const line = lines?.line ?? (again && (await lineAt(again(), offset + index)));
    return notUtf8(name, bytes[index], offset + index, line);
  };
  for await (const block of blocks) {
    const start = block.start - cut.length;
    block.buffer.set(cut, start);
    const bytes = block.buffer.subarray(start, block.end);
    cut = bytes.slice(bytes.length - unfinished(bytes));
    const whole = bytes.subarray(0, bytes.length - cut.length);
    if (!isUtf8(whole)) throw await invalid(bytes);
    lines?.add(whole);
    offset += whole.length;
    if (whole.length > 0) yield { buffer: block.buffer, start, end: start + whole.length };
  }
  if (cut.length > 0) throw await invalid(cut);
}

function notUtf8(file: string, byte: number, offset: number, line: number | undefined): MetrikError {
  const hex = byte.toString(16).toUpperCase().padStart(2, "0");
  return inputError("invalid-encoding", `not UTF-8: the byte 0x${hex}`, {
    file,
    line,
    byte: offset,
    help: "name the encoding of the file, such as --encoding windows-1252",
  });
}
