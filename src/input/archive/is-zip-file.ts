import { open } from "node:fs/promises";
import { isZip } from "../bytes/signature.ts";

/** Whether a file is a zip archive, by its first bytes; false where it cannot be read, which whoever reads it will tell. */
export async function isZipFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const start = new Uint8Array(4);
    await file.read(start, 0, start.length, 0);
    return isZip(start);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
