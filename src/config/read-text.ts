import { createReadStream } from "node:fs";
import { readlink } from "node:fs/promises";
import { usageError } from "../errors.ts";

/** In bytes: configurations are written by hand. */
const sizeLimit = 1_048_576;

/**
 * The text of a configuration.
 *
 * @throws MetrikError no-config where it cannot be read, bad-config where it is too large, too deep, or not UTF-8
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.length > sizeLimit)
    throw usageError("bad-config", "the configuration is larger than 1 MiB", { file: path });
  const text = decoded(bytes, path);
  if (isDeep(text)) throw usageError("bad-config", "the configuration is nested too deeply", { file: path });
  return text;
}

/** As much as may be, and a byte: a device has no end. */
async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: sizeLimit })) chunks.push(chunk);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    if (code === "ENOENT") throw missing(path, await targetOf(path));
    throw usageError("no-config", `the configuration cannot be read (${code})`, { file: path });
  }
  return Buffer.concat(chunks);
}

/** Where a link leads; undefined for what is none. */
const targetOf = (path: string): Promise<string | undefined> => readlink(path).catch(() => undefined);

const missing = (path: string, target: string | undefined) =>
  target === undefined
    ? usageError("no-config", "no such file", {
        file: path,
        help: "metrik init writes a configuration that fits your files",
      })
    : usageError("no-config", `it is a link to ${target}, which is not there`, {
        file: path,
        help: "put the file there, or name another one with -c",
      });

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw usageError("bad-config", "the configuration is not written in UTF-8", {
      file: path,
      help: "save it in this encoding",
    });
  }
}

const depthLimit = 100;

/** The parser calls itself for each level, and would end the process: levels are brackets, or columns of indentation. */
function isDeep(text: string): boolean {
  let brackets = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    brackets += bracket === "[" || bracket === "{" ? 1 : -1;
    if (brackets > depthLimit) return true;
  }
  return /^[\t ?:-]{200}/m.test(text);
}
