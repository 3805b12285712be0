import { createReadStream, fstatSync } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import { isatty } from "node:tty";
import { ExitStatus, usageError } from "../errors.ts";
import { identityOf } from "../input/bytes/identity.ts";
import { Interruption } from "./interruption.ts";
import { type Output, standardError, standardOutput } from "./streams.ts";

/** Where bytes come from when no file is named. */
export interface Input {
  readonly isTTY: boolean;
  /** Device and inode of the file that is redirected to it: no output may be that file. */
  readonly identity?: string | undefined;
  /** The bytes until the end of the input. They can be asked for once. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** The world outside: everything that a command reads from it or does to it goes through here, so tests can fake it. */
export interface Host {
  /** The arguments behind the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that names are relative to. */
  readonly cwd: string;
  /** The version of Node.js, such as "v20.20.2". */
  readonly nodeVersion: string;
  readonly stdin: Input;
  /** The result and nothing else. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly interrupted: AbortSignal;
  /** The wall clock, in milliseconds since the epoch. */
  now(): number;
  /** What the program's end will say; an interruption is not overruled. */
  setExitStatus(status: ExitStatus): void;
  /** Something to undo, at once, should the process be stopped; returns how to take that back. */
  onStop(undo: () => void): () => void;
  /** Does what takes long without a break and leaves nothing to undo; a signal ends the process meanwhile. */
  interruptibly<Made>(work: () => Made): Made;
  /** What to do with an error that nobody caught. */
  onUncaught(report: (error: unknown) => void): void;
}

/**
 * The host that a process is. Until a status is set the run counts as failed by our fault: a program that ends without a
 * word must not look like a success.
 */
export function processHost(): Host {
  process.exitCode = ExitStatus.bug;
  const interruption = new Interruption(process);
  return {
    args: process.argv.slice(2),
    env: process.env,
    get cwd() {
      return workingFolder();
    },
    nodeVersion: process.version,
    stdin: {
      isTTY: isatty(0),
      get identity() {
        return redirectedFile();
      },
      bytes: () => addAbortSignal(interruption.signal, standardInput()),
    },
    stdout: standardOutput(process.stdout),
    stderr: standardError(process.stderr),
    interrupted: interruption.signal,
    now: () => Date.now(),
    setExitStatus(status) {
      if (!interruption.signal.aborted) process.exitCode = status;
    },
    onStop: (undo) => interruption.onStop(undo),
    interruptibly: (work) => interruption.interruptibly(work),
    onUncaught: (report) => void process.on("uncaughtException", report),
  };
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw usageError("no-folder", "the folder that the program was started in is gone", { help: "cd to another one" });
  }
}

function redirectedFile(): string | undefined {
  const stats = fstatSync(0, { bigint: true });
  return stats.isFile() ? identityOf(stats) : undefined;
}

/** A redirected file is read in large blocks; Node's own stream would take it 64 KiB at a time. */
function standardInput(): Readable {
  return fstatSync(0).isFile()
    ? createReadStream("", { fd: 0, autoClose: false, highWaterMark: 1024 * 1024 })
    : process.stdin;
}
