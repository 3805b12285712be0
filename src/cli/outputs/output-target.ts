import type { BigIntStats } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ExitStatus, MetrikError } from "../../errors.ts";
import { isSystemError } from "../../input/bytes/system-error.ts";

/** Where an output goes. */
export interface OutputTarget {
  /** Behind all symbolic links. */
  readonly path: string;
  readonly existing: BigIntStats | undefined;
  /** False for a pipe, a device or a descriptor: a rename would destroy it, so it is written through. */
  readonly isReplaced: boolean;
}

/** @throws MetrikError "cannot-write" for a folder; the system's error where the way there is barred */
export async function findTarget(name: string, cwd: string): Promise<OutputTarget> {
  const path = resolve(cwd, name);
  const existing = await statOf(path);
  if (existing?.isDirectory())
    throw new MetrikError(ExitStatus.output, "cannot-write", "cannot write: is a folder", {
      file: name,
      help: "give the name of a file in it",
    });
  const isReplaced = !isDescriptor(path) && (existing === undefined || existing.isFile());
  return { path: isReplaced ? await behindLinks(path) : path, existing, isReplaced };
}

/** A name of an open descriptor, such as /dev/stdout, stands for what is open, also where that is a regular file. */
const isDescriptor = (path: string): boolean => /^\/(dev\/(fd\/|std(in|out|err)$)|proc\/[^/]+\/fd\/)/.test(path);

async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** The file's real name; that of a link that points to nothing yet is what it points to. */
async function behindLinks(path: string): Promise<string> {
  const folder = await realpath(dirname(path));
  const link = await linkOf(path);
  return link === undefined ? join(folder, basename(path)) : behindLinks(resolve(folder, link));
}

async function linkOf(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    if (isSystemError(error, "EINVAL") || isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}
