import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const GENERATOR = fileURLToPath(new URL("generate.mjs", import.meta.url));

/**
 * The file of a workload, generated the first time it is wanted. By a process of its own: a child's peak memory starts
 * at that of the process that began it, so the runner has to stay small.
 *
 * @param {import('./workloads.mjs').Workload} workload
 * @param {string} size
 */
export function dataFile(workload, size) {
  const folder = join(tmpdir(), "metrik-bench", size);
  const path = join(folder, workload.file);
  if (!existsSync(path)) {
    console.error(`generating ${path}`);
    execFileSync(process.execPath, [GENERATOR, `--${workload.data}`, size, "--out", folder], { stdio: "inherit" });
  }
  return path;
}
