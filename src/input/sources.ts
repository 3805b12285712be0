import { type BigIntStats, existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { inputError, type MetrikError, throwAll, usageError } from "../errors.ts";
import { isZipFile } from "./archive/is-zip-file.ts";
import type { Block } from "./block.ts";
import { fileBlocks } from "./bytes/file-blocks.ts";
import type { FileNote } from "./bytes/file-notes.ts";
import { identityOf } from "./bytes/identity.ts";
import { packed } from "./bytes/packed.ts";
import { isSystemError } from "./bytes/system-error.ts";
import { unreadable } from "./bytes/unreadable.ts";

const stdinName = "<stdin>";

/** Something that can be read: a file, a file in a zip archive, a pipe, or standard input. */
export interface Source {
  /** The name as it was given, with the path in the archive behind that of an archive, or `<stdin>`. */
  readonly name: string;
  /** In bytes; undefined where it is not known before reading. */
  readonly size: number | undefined;
  /** Device and inode, of an archive where it is in one; undefined for standard input that is no file. */
  readonly identity: string | undefined;
  /** Its path in the archive that holds it. */
  readonly member?: string;
  /** What a person should know of how it was found. */
  readonly notes?: readonly FileNote[];
  /** Whether opening it again gives the same bytes: a regular file. */
  readonly isRepeatable: boolean;
  /** The bytes as they are, from the start. */
  open(): AsyncIterable<Block>;
}

/**
 * The files that the command line names, in its order: names, glob patterns (their files sorted), `-` for standard input. Of
 * a zip archive these are the files in it, or those of one folder of it (`may.zip/chats`).
 *
 * @param cwd the folder that names and patterns are relative to
 * @param stdin the bytes of standard input, asked for when they are read
 * @param stdinIdentity device and inode of the file that standard input comes from; left out, it is not known to be one
 * @throws MetrikError (exit 3) for a name or pattern without a file, for a folder, and for an archive that cannot be unpacked;
 *   (exit 2) for one file given twice.
 *   AggregateError of them where several names are wrong
 * @example await findSources(["may.csv", "june-*.csv"], cwd, stdin) //=> [{ name: "may.csv", … }, …]
 */
export async function findSources(
  patterns: readonly string[],
  cwd: string,
  stdin: () => AsyncIterable<Uint8Array>,
  stdinIdentity?: string,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const failures: unknown[] = [];
  // One after the other: whether each is an archive is looked up in it, and only so many files can be open at a time.
  for (const pattern of patterns) {
    try {
      sources.push(...(pattern === "-" ? [standardInput(stdin, stdinIdentity)] : await named(pattern, cwd)));
    } catch (error) {
      failures.push(error);
    }
  }
  throwAll(failures);
  refuseTwice(sources);
  return sources;
}

const standardInput = (stdin: () => AsyncIterable<Uint8Array>, identity: string | undefined): Source => ({
  name: stdinName,
  size: undefined,
  identity,
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

/** What makes a name a pattern. */
const magic = /[*?[{(]/;

/** A pattern is one only where no file is called so. */
async function named(pattern: string, cwd: string): Promise<readonly Source[]> {
  if (existsSync(resolve(cwd, pattern))) return existing(pattern, cwd);
  const inArchive = await namedInArchive(pattern, cwd);
  if (inArchive !== undefined) return inArchive;
  return magic.test(pattern) ? globbed(pattern, cwd) : existing(pattern, cwd);
}

/** What stands in an archive has the archive's name in front; undefined where no part of the name is that of one. */
async function namedInArchive(name: string, cwd: string): Promise<readonly Source[] | undefined> {
  for (let at = name.indexOf("/", 1); at !== -1; at = name.indexOf("/", at + 1)) {
    const archive = name.slice(0, at);
    if (!existsSync(resolve(cwd, archive))) return undefined;
    const stats = await stat(resolve(cwd, archive), { bigint: true });
    if (stats.isFile()) return unpacked(archive, resolve(cwd, archive), stats, name.slice(at + 1));
  }
  return undefined;
}

async function existing(name: string, cwd: string): Promise<readonly Source[]> {
  const path = resolve(cwd, name);
  try {
    const stats = await stat(path, { bigint: true });
    return (await unpacked(name, path, stats)) ?? [fileSource(name, path, stats)];
  } catch (error) {
    throw unreadable(name, error, [`looked in ${dirname(path)}`]);
  }
}

/** The files in a zip archive; undefined for a file that is none. */
async function unpacked(
  name: string,
  path: string,
  stats: BigIntStats,
  within?: string,
): Promise<readonly Source[] | undefined> {
  if (!stats.isFile() || !(await isZipFile(path))) return undefined;
  const { archiveSources } = await import("./archive/archive-sources.ts");
  return archiveSources({ name, path, identity: identityOf(stats) }, within);
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
  if (names.length === 0) throw await withoutMatch(pattern, cwd);
  const sources: Source[] = [];
  for (const name of names.sort()) sources.push(...(await existing(name, cwd)));
  return sources;
}

/** What is wrong with a pattern that no file matches: the folder in front of it may be one that nobody may look into. */
async function withoutMatch(pattern: string, cwd: string): Promise<unknown> {
  const folder = pattern.slice(0, pattern.lastIndexOf("/", pattern.search(magic)) + 1);
  try {
    await readdir(resolve(cwd, folder));
  } catch (error) {
    if (isSystemError(error, "EACCES")) return unreadable(pattern, error, [`looked in ${resolve(cwd, folder)}`]);
  }
  return inputError("no-match", "no file matches the pattern", { file: pattern, notes: [`looked in ${cwd}`] });
}

function refuseTwice(sources: readonly Source[]): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = `${source.identity ?? source.name}/${source.member ?? ""}`;
    const first = seen.get(key);
    if (first) throw sameFile(first.name, source.name);
    seen.set(key, source);
  }
}

const sameFile = (first: string, second: string): MetrikError =>
  usageError("same-file", `"${first}" and "${second}" are the same file: it would count twice`, {
    help: "give each file once",
  });
