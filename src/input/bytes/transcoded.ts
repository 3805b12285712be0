import { TextDecoder } from "node:util";
import { inputError } from "../../errors.ts";
import { bytesOf } from "./block-buffer.ts";
import type { EncodedText } from "./encoded-text.ts";
import { LineCounter } from "./line-counter.ts";

/**
 * Text in another encoding, as UTF-8. TextDecoder does not say where it failed, so a second one follows a block behind;
 * in the block that the first could not decode it goes byte by byte.
 *
 * @param encoding a name that TextDecoder knows
 * @throws MetrikError "invalid-encoding" with the line and offset of the byte that could not follow: nothing is replaced
 */
export async function* transcoded(
  { name, blocks, skipped }: EncodedText,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = strictDecoder(encoding);
  const follower = strictDecoder(encoding);
  const lines = new LineCounter();
  let offset = skipped;
  const invalid = (bytes: Uint8Array) => {
    for (const byte of bytes) {
      const text = decoded(follower, Uint8Array.of(byte));
      if (text === undefined) break;
      lines.add(text);
      offset += 1;
    }
    return notDecodable(name, encoding, offset, lines.line);
  };
  for await (const block of blocks) {
    const bytes = bytesOf(block);
    const text = decoded(decoder, bytes);
    if (text === undefined) throw invalid(bytes);
    decoded(follower, bytes);
    lines.add(text);
    offset += bytes.length;
    yield text;
  }
  if (decoded(decoder) === undefined) throw invalid(new Uint8Array());
}

/** Byte order marks are taken off before, so a later U+FEFF is text. */
const strictDecoder = (encoding: string): TextDecoder => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

/** UTF-8, or undefined where the bytes mean nothing. Without bytes: whether the text may end here. */
function decoded(decoder: TextDecoder, bytes?: Uint8Array): Uint8Array | undefined {
  try {
    return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch {
    return undefined;
  }
}

const notDecodable = (file: string, encoding: string, byte: number, line: number) =>
  inputError("invalid-encoding", `not ${encoding}: these bytes have no meaning in it`, {
    file,
    line,
    byte,
    help: "name the encoding that the file was written in, such as --encoding windows-1252",
  });
