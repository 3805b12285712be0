import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkWritable, writeOutputs } from "../../../src/cli/outputs/write.ts";
import { findSources } from "../../../src/input/sources.ts";
import { chunked } from "../../support/bytes.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { folderWith, temporaryFolder } from "../../support/folder.ts";

const isWindows = process.platform === "win32";

const write = (folder: string, path: string, text: string, mode?: number): Promise<void> =>
  writeOutputs([{ path, content: text, mode }], new FakeHost(folder));
const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");
const modeOf = (...path: readonly string[]): number => statSync(join(...path)).mode & 0o777;

describe("writeOutputs", () => {
  test("writes a new file, and leaves nothing beside it", async () => {
    const folder = temporaryFolder();
    await write(folder, "may.json", "{}\n");
    expect(read(folder, "may.json")).toBe("{}\n");
    expect(readdirSync(folder)).toEqual(["may.json"]);
  });

  test("writes a text in pieces as they are made, one behind the other", async () => {
    const folder = temporaryFolder();
    let made = 0;
    function* pieces() {
      for (; made < 3; made++) yield `${"ä".repeat(100_000)}${made}\n`;
    }
    await writeOutputs([{ path: "rows.csv", content: pieces() }], new FakeHost(folder));
    expect(read(folder, "rows.csv")).toBe([0, 1, 2].map((index) => `${"ä".repeat(100_000)}${index}\n`).join(""));
  });

  test("leaves nothing behind where a piece cannot be made", async () => {
    const folder = folderWith({ "rows.csv": "old" });
    function* pieces() {
      yield "new";
      throw new Error("no more");
    }
    await expect(writeOutputs([{ path: "rows.csv", content: pieces() }], new FakeHost(folder))).rejects.toThrow(
      "no more",
    );
    expect(readdirSync(folder)).toEqual(["rows.csv"]);
    expect(read(folder, "rows.csv")).toBe("old");
  });

  test("replaces a file: who reads the old one keeps it whole", async () => {
    const folder = temporaryFolder();
    await write(folder, "may.json", "old");
    const before = statSync(join(folder, "may.json")).ino;
    await write(folder, "may.json", "new");
    expect(read(folder, "may.json")).toBe("new");
    expect(statSync(join(folder, "may.json")).ino).not.toBe(before);
  });

  test.skipIf(isWindows)("keeps the permissions of the file that it replaces", async () => {
    const folder = folderWith({ "may.json": "old" });
    chmodSync(join(folder, "may.json"), 0o664);
    await write(folder, "may.json", "new");
    expect(modeOf(folder, "may.json")).toBe(0o664);
  });

  test.skipIf(isWindows)("gives permissions that are asked for, also to a file that has others", async () => {
    const folder = folderWith({ "old.csv": "old" });
    await write(folder, "new.csv", "a", 0o600);
    await write(folder, "old.csv", "a", 0o600);
    expect([modeOf(folder, "new.csv"), modeOf(folder, "old.csv")]).toEqual([0o600, 0o600]);
  });

  test.skipIf(isWindows)("writes the file behind a link, also where that is not there yet", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "old.json"), "old");
    symlinkSync("real/old.json", join(folder, "old.json"));
    symlinkSync("real/new.json", join(folder, "new.json"));
    symlinkSync("new.json", join(folder, "newer.json"));
    await write(folder, "old.json", "1");
    await write(folder, "newer.json", "2");
    expect([read(folder, "real", "old.json"), read(folder, "real", "new.json")]).toEqual(["1", "2"]);
    for (const name of ["old.json", "new.json", "newer.json"])
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
  });

  test.skipIf(isWindows)("writes through a named pipe, which stays one", async () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const reader = spawn("cat", [join(folder, "pipe")]);
    const received: Buffer[] = [];
    reader.stdout.on("data", (chunk: Buffer) => received.push(chunk));
    const isRead = once(reader, "close");
    await write(folder, "pipe", "x".repeat(300_000));
    await isRead;
    expect(Buffer.concat(received).length).toBe(300_000);
    expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
  });

  test.runIf(existsSync("/dev/full"))("a full device is an error of its own status", async () => {
    await expect(write("/", "/dev/full", "a")).rejects.toMatchObject({
      code: "cannot-write",
      status: 74,
      message: "cannot write: no space left on device",
      details: { file: "/dev/full" },
    });
  });

  test.runIf(existsSync("/dev/fd"))("an open descriptor is written behind what it has, not replaced", async () => {
    const path = join(temporaryFolder(), "out");
    writeFileSync(path, "kept ");
    const descriptor = openSync(path, "a");
    await write("/", `/dev/fd/${descriptor}`, "added");
    closeSync(descriptor);
    expect(read(path)).toBe("kept added");
  });

  test("a file that is added to keeps what it has; a link to it too", async () => {
    const folder = folderWith({ "summary.md": "old " });
    symlinkSync("summary.md", join(folder, "link.md"));
    const before = statSync(join(folder, "summary.md")).ino;
    await writeOutputs([{ path: "link.md", content: "added", isAdded: true }], new FakeHost(folder));
    await writeOutputs([{ path: "new.md", content: "new", isAdded: true }], new FakeHost(folder));
    expect([read(folder, "summary.md"), read(folder, "new.md")]).toEqual(["old added", "new"]);
    expect(statSync(join(folder, "summary.md")).ino).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(["link.md", "new.md", "summary.md"]);
  });

  test("a file is not added to where another one cannot be written", async () => {
    const folder = temporaryFolder();
    const files = [
      { path: "summary.md", content: "added", isAdded: true },
      { path: "missing/b.json", content: "b" },
    ];
    await expect(writeOutputs(files, new FakeHost(folder))).rejects.toMatchObject({ status: 74 });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("several files are all written, or none", async () => {
    const folder = folderWith({ "a.json": "old" });
    const files = ["a.json", "missing/b.json", "c.json"].map((path) => ({ path, content: "new" }));
    await expect(writeOutputs(files, new FakeHost(folder))).rejects.toMatchObject({
      code: "cannot-write",
      status: 74,
      details: { file: "missing/b.json", help: "make the folder first" },
    });
    expect(read(folder, "a.json")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  test.runIf(existsSync("/dev/full"))("also where what is written through fails at last", async () => {
    const folder = folderWith({ "a.json": "old" });
    const files = ["a.json", "/dev/full"].map((path) => ({ path, content: "new" }));
    await expect(writeOutputs(files, new FakeHost(folder))).rejects.toMatchObject({ status: 74 });
    expect(readdirSync(folder)).toEqual(["a.json"]);
    expect(read(folder, "a.json")).toBe("old");
  });

  test("an interruption leaves everything as it was", async () => {
    const folder = temporaryFolder();
    const host = new FakeHost(folder);
    host.interruption.abort();
    await expect(writeOutputs([{ path: "a.json", content: "new" }], host)).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a process that is stopped removes what it has begun", async () => {
    const folder = temporaryFolder();
    const host = new FakeHost(folder);
    let begun: readonly string[] = [];
    host.onStop = (undo) => {
      const stopOnceBegun = () => {
        begun = readdirSync(folder);
        if (begun.length > 0) undo();
        else setImmediate(stopOnceBegun);
      };
      setImmediate(stopOnceBegun);
      return () => {};
    };
    const writing = writeOutputs([{ path: "a.json", content: "x".repeat(30_000_000) }], host);
    await expect(writing).rejects.toMatchObject({ code: "cannot-write" });
    expect(begun).toEqual([expect.stringMatching(/^\.metrik-[0-9a-f-]{36}\.tmp$/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("nothing is left to undo after the end", async () => {
    const host = new FakeHost(temporaryFolder());
    await writeOutputs([{ path: "a.json", content: "a" }], host);
    expect(host.undos.size).toBe(0);
  });

  test("removes what a killed run left a day ago, and nothing else", async () => {
    const folder = temporaryFolder();
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const names = [`.metrik-${id}.tmp`, `.metrik-${id.replace("0", "1")}.tmp`, ".metrik-notes.tmp", "may.tmp"];
    for (const name of names) {
      writeFileSync(join(folder, name), "");
      utimesSync(join(folder, name), 1000, 1000);
    }
    const [, recent = ""] = names;
    utimesSync(join(folder, recent), 5000, 5000);
    const host = new FakeHost(folder);
    host.clock = (1000 + 24 * 60 * 60) * 1000 + 1;
    await writeOutputs([{ path: "a.json", content: "a" }], host);
    expect(readdirSync(folder).toSorted()).toEqual([recent, ".metrik-notes.tmp", "a.json", "may.tmp"].toSorted());
  });
});

describe("checkWritable", () => {
  const check = (path: string, folder: string): Promise<void> => checkWritable(path, folder, []);
  /** Root may write anywhere. */
  const isRoot = process.getuid?.() === 0;

  test("says nothing of what can be written, and writes nothing", async () => {
    const folder = folderWith({ "old.json": "old" });
    await check("old.json", folder);
    await check("new.json", folder);
    expect(readdirSync(folder)).toEqual(["old.json"]);
    expect(read(folder, "old.json")).toBe("old");
  });

  test.skipIf(isWindows)("a device can be written", async () => {
    await expect(check("/dev/null", "/")).resolves.toBeUndefined();
  });

  test("a folder cannot", async () => {
    await expect(check(".", temporaryFolder())).rejects.toMatchObject({
      code: "cannot-write",
      status: 74,
      message: "cannot write: is a folder",
      details: { file: "." },
    });
  });

  test("nor a file in a folder that is missing", async () => {
    await expect(check("missing/a.json", temporaryFolder())).rejects.toMatchObject({
      status: 74,
      message: "cannot write: no such file or directory",
      details: { file: "missing/a.json", help: "make the folder first" },
    });
  });

  test.skipIf(isWindows)("nor the target of a link into a folder that is missing", async () => {
    const folder = temporaryFolder();
    symlinkSync("missing/a.json", join(folder, "link.json"));
    await expect(check("link.json", folder)).rejects.toMatchObject({ status: 74 });
  });

  test("nor a file in a file", async () => {
    const folder = folderWith({ a: "" });
    await expect(check("a/b.json", folder)).rejects.toMatchObject({ status: 74 });
  });

  test.skipIf(isRoot || isWindows)("nor where permissions forbid it", async () => {
    const folder = folderWith({ "read-only.json": "" });
    chmodSync(join(folder, "read-only.json"), 0o444);
    await expect(check("read-only.json", folder)).rejects.toMatchObject({
      status: 74,
      message: "cannot write: permission denied",
    });
    mkdirSync(join(folder, "locked"));
    chmodSync(join(folder, "locked"), 0o555);
    await expect(check("locked/a.json", folder)).rejects.toMatchObject({ status: 74 });
  });

  test("nor an input, under whatever name", async () => {
    const folder = folderWith({ "may.csv": "id" });
    symlinkSync("may.csv", join(folder, "link.csv"));
    const sources = await findSources(["may.csv", "-"], folder, () => chunked([]));
    for (const path of ["may.csv", "./may.csv", "link.csv"])
      await expect(checkWritable(path, folder, sources)).rejects.toMatchObject({
        code: "output-is-input",
        status: 74,
        message: 'would overwrite the input "may.csv"',
        details: { file: path },
      });
    await expect(checkWritable("other.csv", folder, sources)).resolves.toBeUndefined();
  });
});
