import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded into a measured process by --import. Its last act is to say what the process, threads included, has used.
if (isMainThread) {
  process.on("exit", () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));
}
