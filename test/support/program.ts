import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

const root = join(import.meta.dirname, "../..");
const rolldown = join(root, "node_modules/rolldown/bin/cli.mjs");

/** The program as it is shipped: what it does to a process can only be seen from outside of one. */
export interface Program {
  /** Its file, for `node`. */
  readonly path: string;
  start(cwd: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
}

/** Builds the program for the tests of one file, from the sources as they are now. */
export function builtProgram(): Program {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "metrik-program-"));
  const path = join(folder, "bin/metrik.js");
  beforeAll(() => {
    for (const name of ["bin", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    execFileSync(process.execPath, [rolldown, "-c", "-d", join(folder, "dist"), "--log-level", "silent"], {
      cwd: root,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path,
    start: (cwd, args, options = {}) =>
      spawn(process.execPath, [path, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"], ...options }),
  };
}

/** What a process said, and how it ended: a status, or the signal that it died of. */
export interface End {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

export async function endOf(child: ChildProcess): Promise<End> {
  const texts = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    texts.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    texts.err += text;
  });
  const [status, signal] = await once(child, "close");
  return { ...texts, status, signal };
}

/** Tickets of a shop with so many channels, two in each. */
export function ticketsOf(channels: number): string {
  const rows = Array.from({ length: 2 * channels }, (_, index) => {
    const day = `2026-03-${String((index % 28) + 1).padStart(2, "0")}`;
    return `${index},shop ${index % channels},resolved,${day}T08:00:00Z,${day}T09:${String(index % 60).padStart(2, "0")}:00Z`;
  });
  return `${["id,channel,status,created_at,first_response_at", ...rows].join("\n")}\n`;
}
