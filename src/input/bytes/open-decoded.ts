import { inputError } from "../../errors.ts";
import type { Block } from "../block.ts";
import type { Source } from "../sources.ts";
import { bytesOf } from "./block-buffer.ts";
import { encodingName } from "./encoding.ts";
import { encodingNotes, type FileNote, gzipNotes } from "./file-notes.ts";
import { gunzipped } from "./gunzipped.ts";
import { packed } from "./packed.ts";
import { type Peeked, peek } from "./peek.ts";
import { otherThanText, refuseMisnamed, refuseOtherThanText, refuseUtf16 } from "./refuse.ts";
import { byteOrderMark, isGzip, isZip } from "./signature.ts";
import { transcoded } from "./transcoded.ts";
import { unfinished } from "./utf8.ts";
import { validUtf8 } from "./valid-utf8.ts";
import { withoutFirst } from "./without-first.ts";

/** The longest head of a file, in bytes of UTF-8. */
const headSize = 256 * 1024;

export interface ReadOptions {
  /** The encoding of a file without a byte order mark; without it UTF-8. */
  readonly encoding?: string | undefined;
  /** The sheet of a workbook; without it the first. */
  readonly sheet?: string | undefined;
  /** Told of every piece that was read: how many bytes of the file, before decompression. */
  readonly onBytes?: ((count: number) => void) | undefined;
  /** Ends the reading at the next block. */
  readonly signal?: AbortSignal | undefined;
}

/** A file whose bytes are UTF-8 by now, without a byte order mark. */
export interface DecodedFile {
  readonly name: string;
  /** The encoding that it was found in, such as "utf-8" or "utf-16le". */
  readonly encoding: string;
  readonly isGzip: boolean;
  /** The sheet of a workbook that the text was made of; left out for a file that is text itself. */
  readonly sheet?: string;
  /** The first characters, up to `headSize` bytes, to find out what the file is. */
  readonly head: Uint8Array;
  /** True where `head` is the whole file. */
  readonly isComplete: boolean;
  readonly notes: readonly FileNote[];
  /** The whole file from its start. It can be iterated once; breaking off closes the file. */
  blocks(): AsyncIterable<Block>;
  /** Closes a file whose blocks are not wanted. */
  close(): Promise<void>;
}

/**
 * Opens a file, decompresses gzip (known by its content) and decodes it. Nothing of a file may be used before its last
 * block was given: a damaged end is found there.
 *
 * @throws MetrikError where the file is empty, no text, or in another encoding; its blocks throw the same later on
 * @example (await openDecoded(source)).encoding //=> "utf-8"
 */
export async function openDecoded(source: Source, options: ReadOptions = {}): Promise<DecodedFile> {
  const encoding = options.encoding === undefined ? undefined : encodingName(options.encoding);
  const raw = await peek(observed(source.open(), options));
  try {
    return await decoded(source, raw, encoding, options.sheet);
  } catch (error) {
    await raw.return();
    throw error;
  }
}

async function decoded(
  source: Source,
  raw: Peeked,
  wanted: string | undefined,
  sheet: string | undefined,
): Promise<DecodedFile> {
  const { name, notes: found = [] } = source;
  const isCompressed = isGzip(firstBytes(raw, name));
  const plain = isCompressed ? await peek(packed(gunzipped(raw, name))) : raw;
  const start = firstBytes(plain, name);
  if (isZip(start)) return { ...(await openWorkbook(source, plain, sheet)), isGzip: isCompressed };
  refuseOtherThanText(start, name);
  if (!isCompressed) refuseMisnamed(name);
  const mark = byteOrderMark(start);
  if (!mark && !wanted) refuseUtf16(start, name);
  const encoding = mark?.encoding ?? wanted ?? "utf-8";
  const skipped = mark?.mark.length ?? 0;
  const again = source.isRepeatable && !isCompressed ? () => source.open() : undefined;
  const text = { name, blocks: withoutFirst(skipped, plain), skipped, again };
  const blocks = await peek(encoding === "utf-8" ? validUtf8(text) : packed(transcoded(text, encoding)));
  const notes = [...found, ...gzipNotes(source, isCompressed), ...encodingNotes(encoding, wanted)];
  return { name, encoding, isGzip: isCompressed, notes, ...contents(blocks, name) };
}

/** The sheet of a workbook, which is text by then. @throws MetrikError "not-text" for another archive */
async function openWorkbook(
  { name, notes = [] }: Source,
  blocks: Peeked,
  sheet: string | undefined,
): Promise<Omit<DecodedFile, "isGzip">> {
  const { spreadsheetText } = await import("../spreadsheet/spreadsheet-text.ts");
  const text = await spreadsheetText(await allBytes(blocks), name, sheet);
  if (text === undefined) throw otherThanText("a zip archive", name);
  const lines = await peek(packed(each(text.chunks)));
  return { name, encoding: "utf-8", sheet: text.sheet, notes: [...notes, ...text.notes], ...contents(lines, name) };
}

async function allBytes(blocks: AsyncIterable<Block>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  // A block's buffer may be filled again.
  for await (const block of blocks) pieces.push(bytesOf(block).slice());
  return Buffer.concat(pieces);
}

async function* each(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function contents(blocks: Peeked, name: string) {
  const first = firstBytes(blocks, name);
  const head = first.slice(0, headSize);
  return {
    head: head.subarray(0, head.length - unfinished(head)),
    isComplete: first.length <= headSize,
    blocks: () => blocks,
    close: async () => void (await blocks.return()),
  };
}

async function* observed(blocks: AsyncIterable<Block>, { onBytes, signal }: ReadOptions): AsyncGenerator<Block> {
  for await (const block of blocks) {
    signal?.throwIfAborted();
    onBytes?.(block.end - block.start);
    yield block;
  }
}

function firstBytes(blocks: Peeked, file: string): Uint8Array {
  if (blocks.first) return bytesOf(blocks.first);
  throw inputError("empty", "the file is empty", { file, help: "was the export finished?" });
}
