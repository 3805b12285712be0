import { type Entry, openPromise, type ZipFile } from "yauzl";
import { inputError, type MetrikError } from "../../errors.ts";
import { isBomb, largestRatio } from "../bytes/expansion.ts";
import { zipFault } from "./zip-fault.ts";

/** A file in a zip archive, and where its bytes are. */
export interface Member {
  /** Its path in the archive. */
  readonly path: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Its packed bytes, from their first to behind their last one. */
  readonly start: number;
  readonly end: number;
  readonly isDeflated: boolean;
  readonly checksum: number;
}

/** What a zip archive holds; folders are nothing of their own. */
export interface Listing {
  /** In the order of their paths. */
  readonly members: readonly Member[];
  /** The paths of all other files. */
  readonly others: readonly string[];
}

const deflated = 8;

/**
 * What an archive's directory lists, of which nothing is unpacked.
 *
 * @param name what errors call the archive
 * @param isWanted whether a path is that of a member
 * @throws MetrikError (exit 3) "zip-damaged"; "zip-encrypted" and "zip-method" for members; "limit" past 200 : 1
 */
export async function listArchive(path: string, name: string, isWanted: (path: string) => boolean): Promise<Listing> {
  try {
    const archive = await openPromise(path, { autoClose: false });
    try {
      return await listed(archive, name, isWanted);
    } finally {
      archive.close();
    }
  } catch (error) {
    throw zipFault(name, error);
  }
}

async function listed(archive: ZipFile, name: string, isWanted: (path: string) => boolean): Promise<Listing> {
  const members: Member[] = [];
  const others: string[] = [];
  const paths = new Set<string>();
  let size = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    if (!isWanted(entry.fileName)) {
      others.push(entry.fileName);
      continue;
    }
    size += entry.uncompressedSize;
    if (isBomb(size, archive.fileSize)) throw bomb(name);
    if (paths.has(entry.fileName)) throw twice(`${name}/${entry.fileName}`);
    paths.add(entry.fileName);
    members.push(await memberOf(archive, entry, name));
  }
  return { members: members.sort((one, other) => (one.path < other.path ? -1 : 1)), others };
}

async function memberOf(archive: ZipFile, entry: Entry, name: string): Promise<Member> {
  const file = `${name}/${entry.fileName}`;
  const help = `unpack ${name} yourself, and give the files in it`;
  if (entry.isEncrypted()) throw inputError("zip-encrypted", "is locked with a password", { file, help });
  if (!entry.canDecodeFileData()) {
    const how = `method ${entry.compressionMethod}`;
    throw inputError("zip-method", `is compressed by another method than zip's usual one (${how})`, { file, help });
  }
  const { fileDataStart: start } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
  return {
    path: entry.fileName,
    size: entry.uncompressedSize,
    start,
    end: start + entry.compressedSize,
    isDeflated: entry.compressionMethod === deflated,
    checksum: entry.crc32,
  };
}

const twice = (file: string): MetrikError =>
  inputError("zip-damaged", "is in the archive twice", {
    file,
    help: "unpack it yourself, and give the file that counts",
  });

const bomb = (file: string): MetrikError =>
  inputError("limit", `unpacks to more than ${largestRatio} times its size`, {
    file,
    help: "unpack it first and look at it, if you trust where it comes from",
  });
