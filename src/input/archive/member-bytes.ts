import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { openPromise, type ZipFile } from "yauzl";
import { inputError } from "../../errors.ts";
import type { Member } from "./list-archive.ts";
import { zipFault } from "./zip-fault.ts";

/**
 * The unpacked bytes of a file in a zip archive. Its chunks come before its checksum is known, so nothing of them may be
 * used unless the iteration ends well.
 *
 * @param name what errors call the file
 * @throws MetrikError (exit 3) "zip-damaged"
 */
export async function* memberBytes(archive: string, member: Member, name: string): AsyncGenerator<Uint8Array> {
  try {
    const zip = await openPromise(archive, { autoClose: false });
    try {
      let sum = 0;
      for await (const chunk of await streamOf(zip, member)) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
      if (sum !== member.checksum)
        throw inputError("zip-damaged", "damaged zip archive: wrong checksum", { file: name, help });
    } finally {
      zip.close();
    }
  } catch (error) {
    throw zipFault(name, error);
  }
}

/** By callback: in 3.4 the library's promise of it opens something else. */
function streamOf(zip: ZipFile, { start, end, size, isDeflated }: Member): Promise<Readable> {
  const length = end - start;
  return new Promise((resolve, reject) => {
    zip.openReadStreamLowLevel(start, length, 0, length, isDeflated, size, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

const help = "get the archive again";
