import { type ZipOptions, zipSync } from "fflate";
import { type Contents, folderWith } from "./folder.ts";

export const zipOf = (contents: Contents, options: ZipOptions = {}): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(contents).map(([path, content]) => [path, Buffer.from(content)])),
      options,
    ),
  );

/** A folder that has the archive as `may.zip`. */
export const folderWithZip = (archive: Uint8Array): string => folderWith({ "may.zip": archive });
