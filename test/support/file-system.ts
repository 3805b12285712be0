import fileSystem from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

type Replaced = Pick<typeof fileSystem, "open" | "readdir">;

/**
 * What `run` comes to where some functions of the file system are others. A mock would reach only modules that no other test
 * has loaded before.
 */
export async function withFileSystem<Result>(
  others: (original: Replaced) => Partial<Replaced>,
  run: () => Promise<Result>,
): Promise<Result> {
  const { open, readdir } = fileSystem;
  const original: Replaced = { open, readdir };
  Object.assign(fileSystem, others(original));
  syncBuiltinESMExports();
  try {
    return await run();
  } finally {
    Object.assign(fileSystem, original);
    syncBuiltinESMExports();
  }
}
