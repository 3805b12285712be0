import { type BigIntStats, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { inputError, type MetrikError, throwAll, usageError } from "../errors.ts";
import type { Block } from "./block.ts";
import { fileBlocks } from "./bytes/file-blocks.ts";
import { identityOf } from "./bytes/identity.ts";
import { packed } from "./bytes/packed.ts";
import { unreadable } from "./bytes/unreadable.ts";

const stdinName = "<stdin>";

/** Something that can be read: a file, a pipe, or standard input. */
export interface Source {
  /** The name as it was given, or `<stdin>`. */
  readonly name: string;
  /** In bytes; undefined where it is not known before reading. */
  readonly size: number | undefined;
  /** Device and inode; undefined for standard input. */
  readonly identity: string | undefined;
  /** Whether opening it again gives the same bytes: a regular file. */
  readonly isRepeatable: boolean;
  /** The bytes as they are, from the start. */
  open(): AsyncIterable<Block>;
}

/**
 * The files that the command line names, in its order: names, glob patterns (their files sorted), `-` for standard input.
 *
 * @param cwd the folder that names and patterns are relative to
 * @param stdin the bytes of standard input, asked for when they are read
 * @throws MetrikError (exit 3) for a name or pattern without a file and for a folder; (exit 2) for one file given twice.
 *   AggregateError of them where several names are wrong
 * @example await findSources(["may.csv", "june-*.csv"], cwd, stdin) //=> [{ name: "may.csv", … }, …]
 */
export async function findSources(
  patterns: readonly string[],
  cwd: string,
  stdin: () => AsyncIterable<Uint8Array>,
): Promise<readonly Source[]> {
  const looked = await Promise.allSettled(
    patterns.map((pattern) => (pattern === "-" ? [standardInput(stdin)] : named(pattern, cwd))),
  );
  const failures = looked.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  throwAll(failures);
  const sources = looked.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  refuseTwice(sources);
  return sources;
}

const standardInput = (stdin: () => AsyncIterable<Uint8Array>): Source => ({
  name: stdinName,
  size: undefined,
  identity: undefined,
  isRepeatable: false,
  open: () => packed(readable(stdin())),
});

async function* readable(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stdin;
  } catch (error) {
    throw unreadable(stdinName, error);
  }
}

/** A pattern is one only where no file is called so. */
async function named(pattern: string, cwd: string): Promise<readonly Source[]> {
  const isPattern = /[*?[{(]/.test(pattern) && !existsSync(resolve(cwd, pattern));
  return isPattern ? globbed(pattern, cwd) : [await existing(pattern, cwd)];
}

async function existing(name: string, cwd: string): Promise<Source> {
  const path = resolve(cwd, name);
  try {
    return fileSource(name, path, await stat(path, { bigint: true }));
  } catch (error) {
    throw unreadable(name, error, [`looked in ${dirname(path)}`]);
  }
}

function fileSource(name: string, path: string, stats: BigIntStats): Source {
  if (stats.isDirectory())
    throw inputError("folder", "is a folder", { file: name, help: `give the files in it, such as "${name}/*.csv"` });
  const isRepeatable = stats.isFile();
  return {
    name,
    size: isRepeatable ? Number(stats.size) : undefined,
    identity: identityOf(stats),
    isRepeatable,
    open: () => fileBlocks(path, name),
  };
}

async function globbed(pattern: string, cwd: string): Promise<readonly Source[]> {
  const { glob } = await import("tinyglobby");
  const names = await glob(pattern, { cwd, absolute: isAbsolute(pattern), expandDirectories: false });
  if (names.length === 0)
    throw inputError("no-match", "no file matches the pattern", { file: pattern, notes: [`looked in ${cwd}`] });
  return Promise.all(names.sort().map((name) => existing(name, cwd)));
}

function refuseTwice(sources: readonly Source[]): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = source.identity ?? source.name;
    const first = seen.get(key);
    if (first) throw sameFile(first.name, source.name);
    seen.set(key, source);
  }
}

const sameFile = (first: string, second: string): MetrikError =>
  usageError("same-file", `"${first}" and "${second}" are the same file: it would count twice`, {
    help: "give each file once",
  });
