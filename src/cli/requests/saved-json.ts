import { constants } from "node:buffer";
import { Readable } from "node:stream";
import { inputError, MetrikError } from "../../errors.ts";
import { bytesOf } from "../../input/bytes/block-buffer.ts";
import { openDecoded } from "../../input/bytes/open-decoded.ts";
import { packed } from "../../input/bytes/packed.ts";
import { unheard } from "../../input/consumer.ts";
import { readJsonDocument } from "../../input/json/document.ts";
import type { Source } from "../../input/sources.ts";
import { noReport } from "../../report/parse-report.ts";

/**
 * A whole file of JSON, such as a saved report; it may be gzipped. (Inputs are not read like this: they can be larger than
 * memory.)
 *
 * @param limit bytes of UTF-8; the longest text that can be parsed at once, since there are at most as many characters
 * @throws MetrikError (exit 3) limit, json-syntax with line and column, no-report for what does not look like JSON, and for
 *   what cannot be read
 */
export async function readJson(
  source: Source,
  signal: AbortSignal,
  limit: number = constants.MAX_STRING_LENGTH,
): Promise<unknown> {
  const bytes = await allBytes(source, signal, limit);
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw (await syntaxError(text, bytes, source.name)) ?? noReport(kindOf(text), source.name);
  }
}

async function allBytes(source: Source, signal: AbortSignal, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if ((source.size ?? 0) > limit) throw tooLarge(source.name, limit);
  const file = await openDecoded(source, { signal });
  for await (const block of file.blocks()) {
    size += block.end - block.start;
    if (size > limit) throw tooLarge(source.name, limit);
    pieces.push(bytesOf(block).slice());
  }
  return Buffer.concat(pieces, size);
}

const tooLarge = (file: string, limit: number): MetrikError =>
  inputError("limit", `the saved report is larger than ${Math.floor(limit / 1e6)} MB, the most that can be read`, {
    file,
    help: "save fewer metrics or groups: metrik report -m … --by … -o report.json",
  });

/** Where a JSON object stops being one; undefined where it never was, or has several behind one another. */
async function syntaxError(text: string, bytes: Buffer, file: string): Promise<MetrikError | undefined> {
  if (!/^\s*\{/.test(text) || beginsWithLineOfJson(text)) return undefined;
  const consumer = { ...unheard, record: () => undefined };
  const blocks = packed(Readable.from([bytes]));
  const error = await readJsonDocument(blocks, ["rows"], { fields: [], lists: [] }, undefined, consumer).catch(
    (fault: unknown) => fault,
  );
  if (!(error instanceof MetrikError) || error.details.line === undefined) return undefined;
  return error.with({ file, help: "was the report saved to its end?" });
}

const kindOf = (text: string): string => (beginsWithLineOfJson(text) ? "one JSON value a line" : "no JSON");

/** Whether the first of several lines is JSON by itself. */
function beginsWithLineOfJson(text: string): boolean {
  const [first] = text.trimStart().split("\n", 1);
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
