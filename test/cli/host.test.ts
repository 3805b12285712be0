import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, temporaryFolder } from "../support/folder.ts";

/** The host as JavaScript, since what it does to a process can only be seen from outside of one. */
const built = mkdtempSync(join(tmpdir(), "metrik-host-"));
const root = join(import.meta.dirname, "../..");

beforeAll(() => {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options =
    "--ignoreConfig --target es2023 --module nodenext --types node --rewriteRelativeImportExtensions --noCheck";
  const sources = ["src/cli/outputs/write.ts", "src/cli/host.ts"];
  execFileSync(process.execPath, [compiler, ...options.split(" "), "--outDir", built, ...sources], { cwd: root });
  writeFileSync(join(built, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A file with this code, which has a `host`. */
function scriptOf(code: string): string {
  const url = (name: string) => JSON.stringify(pathToFileURL(join(built, "cli", name)).href);
  const prelude = `
    import { processHost } from ${url("host.js")};
    import { writeOutputs } from ${url("outputs/write.js")};
    const host = processHost();
  `;
  const script = join(temporaryFolder(), "script.mjs");
  writeFileSync(script, prelude + code);
  return script;
}

const start = (code: string, stdin: "pipe" | number = "pipe", stdout: "pipe" | number = "pipe"): ChildProcess =>
  spawn(process.execPath, [scriptOf(code)], { stdio: [stdin, stdout, "pipe"] });

/** Waits for the end and returns what the process said. */
async function end(child: ChildProcess) {
  const texts = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    texts.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    texts.err += chunk;
  });
  const [status, signal] = await once(child, "close");
  return { ...texts, status, signal };
}

describe("the exit status", () => {
  test("is a fault of ours until one is set", async () => {
    expect(await end(start(""))).toMatchObject({ status: 70, err: "" });
  });

  test("is the last one that was set", async () => {
    expect(await end(start("host.setExitStatus(3); host.setExitStatus(4);"))).toMatchObject({ status: 4 });
  });

  test("can be set for errors that nobody caught", async () => {
    const code = "host.onUncaught(() => host.setExitStatus(70)); host.setExitStatus(0); Promise.reject(new Error());";
    expect(await end(start(code))).toMatchObject({ status: 70, err: "" });
  });
});

describe("standard output", () => {
  const writeMuch = 'host.setExitStatus(1); await host.stdout.write("x".repeat(3_000_000));';

  test("gives a pipe all of a large text, whatever the status", async () => {
    const { out, status } = await end(start(writeMuch));
    expect(out.length).toBe(3_000_000);
    expect(status).toBe(1);
  });

  test("ends quietly where the reader goes, and keeps the status", async () => {
    const child = start(writeMuch);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [status] = await once(child, "close");
    expect(status).toBe(1);
    expect(child.stderr?.read()).toBeNull();
  });

  test.runIf(existsSync("/dev/full"))("tells of a full disk", async () => {
    const full = openSync("/dev/full", "w");
    const code = 'await host.stdout.write("a").catch((error) => host.setExitStatus(error.status));';
    expect(await end(start(code, "pipe", full))).toMatchObject({ status: 74, err: "" });
    closeSync(full);
  });
});

describe("standard input", () => {
  const count = `
    let count = 0;
    for await (const chunk of host.stdin.bytes()) count += chunk.length;
    await host.stdout.write(String(count));
    host.setExitStatus(0);
  `;

  test("is read from a pipe", async () => {
    const child = start(count);
    child.stdin?.end("x".repeat(200_000));
    expect(await end(child)).toMatchObject({ out: "200000", status: 0 });
  });

  test("is read from a file", async () => {
    const path = join(temporaryFolder(), "in");
    writeFileSync(path, "x".repeat(3_000_000));
    const file = openSync(path, "r");
    expect(await end(start(count, file))).toMatchObject({ out: "3000000", status: 0 });
    closeSync(file);
  });

  test("has the identity of a file, and none of a pipe", async () => {
    const tell = "await host.stdout.write(String(host.stdin.identity)); host.setExitStatus(0);";
    const path = join(temporaryFolder(), "in");
    writeFileSync(path, "x");
    const { dev, ino } = statSync(path);
    const file = openSync(path, "r");
    expect(await end(start(tell, file))).toMatchObject({ out: `${dev}:${ino}`, status: 0 });
    closeSync(file);
    expect(await end(start(tell))).toMatchObject({ out: "undefined", status: 0 });
  });

  test("is no terminal here", async () => {
    expect(await end(start("await host.stdout.write(String(host.stdin.isTTY));"))).toMatchObject({ out: "false" });
  });
});

describe.skipIf(process.platform === "win32")("a signal", () => {
  const ready = 'host.stdout.write("ready");';

  async function stop(code: string, signal: "SIGINT" | "SIGTERM") {
    const child = start(code);
    await once(child.stdout ?? child, "data");
    const startOfEnd = performance.now();
    child.kill(signal);
    const ended = await end(child);
    return { ...ended, milliseconds: performance.now() - startOfEnd };
  }

  test.each([
    { signal: "SIGINT", status: 130 },
    { signal: "SIGTERM", status: 143 },
  ] as const)("$signal ends a run that waits for input, with status $status", async ({ signal, status }) => {
    const code = `${ready} try { for await (const _ of host.stdin.bytes()); } catch {} host.setExitStatus(3);`;
    const ended = await stop(code, signal);
    expect(ended).toMatchObject({ status, err: "" });
    expect(ended.milliseconds).toBeLessThan(1000);
  });

  test("ends a run that does not listen, and removes what it was writing", async () => {
    const folder = temporaryFolder();
    const code = `
      const stubborn = { cwd: ${JSON.stringify(folder)}, now: host.now, interrupted: new AbortController().signal };
      stubborn.onStop = (undo) => (host.onStop(undo), () => {});
      const files = Array.from({ length: 10_000 }, (_, index) => ({ path: "out-" + index, content: "x".repeat(1e6) }));
      const writing = writeOutputs(files, stubborn);
      setTimeout(() => { ${ready} }, 50);
      await writing;
    `;
    const ended = await stop(code, "SIGINT");
    expect(ended).toMatchObject({ status: null, signal: "SIGINT", err: "" });
    expect(ended.milliseconds).toBeLessThan(2000);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("where a file may not become large", () => {
  const limited = (code: string, output = "/dev/null") =>
    end(spawn("sh", ["-c", 'ulimit -f 100 && exec "$0" "$1" > "$2"', process.execPath, scriptOf(code), output]));

  test("the old file stays, and nothing beside it", async () => {
    const folder = folderWith({ out: "old" });
    const files = JSON.stringify([{ path: join(folder, "out"), content: "x".repeat(1_000_000) }]);
    const code = `await writeOutputs(${files}, host).catch((error) => host.setExitStatus(error.status));`;
    expect(await limited(code)).toMatchObject({ status: 74, err: "" });
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("old");
  });

  test("standard output is not cut in silence", async () => {
    const code = 'await host.stdout.write("x".repeat(1e6)).catch((error) => host.setExitStatus(error.status));';
    expect(await limited(code, join(temporaryFolder(), "out"))).toMatchObject({ status: 74, err: "" });
  });
});

test.skipIf(process.platform === "win32")("a folder that is gone is a usage error", async () => {
  const script = scriptOf("try { host.cwd; } catch (error) { host.setExitStatus(error.status); }");
  const gone = join(temporaryFolder(), "gone");
  mkdirSync(gone);
  const shell = spawn("sh", ["-c", 'rmdir "$0" && exec "$1" "$2"', gone, process.execPath, script], { cwd: gone });
  expect(await end(shell)).toMatchObject({ status: 2, err: "" });
});
