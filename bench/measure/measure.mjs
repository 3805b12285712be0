import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const USAGE = new URL("usage.mjs", import.meta.url).href;

/**
 * @typedef {{ seconds: number, output: string }} Run
 * @typedef {Run & { cpuSeconds: number, peakMegabytes: number }} MeasuredRun
 */

/**
 * Runs a Node program and waits for it.
 *
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Run}
 */
export function time(args, environment = process.env) {
  const begun = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${signal ?? status}\n${stderr}`);
  return { seconds, output: stdout };
}

/**
 * The same, with what the process has used.
 *
 * @param {string[]} args of node
 * @returns {MeasuredRun}
 */
export function measure(args) {
  const folder = mkdtempSync(join(tmpdir(), "metrik-usage-"));
  const path = join(folder, "usage.json");
  try {
    const run = time(["--import", USAGE, ...args], { ...process.env, BENCH_USAGE: path });
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(path, "utf8"));
    return { ...run, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
