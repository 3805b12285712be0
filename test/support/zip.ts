import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ZipOptions, zipSync } from "fflate";
import { temporaryFolder } from "./folder.ts";

/** Files by their paths in an archive. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

export const zipOf = (contents: Contents, options: ZipOptions = {}): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(contents).map(([path, content]) => [path, Buffer.from(content)])),
      options,
    ),
  );

/** A folder that has the archive as `may.zip`. */
export function folderWithZip(archive: Uint8Array): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "may.zip"), archive);
  return folder;
}
