import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type StandardStream, standardError, standardOutput } from "../../src/cli/streams.ts";
import { temporaryFolder } from "../support/folder.ts";

/** A stream that is redirected to a file. */
function redirected(path: string): StandardStream {
  const fd = openSync(path, "w");
  onTestFinished(() => closeSync(fd));
  return {
    fd,
    on() {},
    write() {
      throw new Error("a file is not written through the stream");
    },
  };
}

/** A pipe whose writes end with these errors, in turn. */
function pipe(...codes: readonly (string | undefined)[]): Socket & { readonly fd: number; readonly texts: string[] } {
  const texts: string[] = [];
  const write = (text: string, done: (error?: Error) => void) => {
    const code = codes[texts.push(text) - 1];
    done(
      code === undefined ? undefined : Object.assign(new Error(code), { code, errno: code === "EPIPE" ? -32 : -28 }),
    );
    return true;
  };
  return Object.assign(new Socket(), { fd: 1, texts, write });
}

test("a file gets all texts, one after the other", async () => {
  const path = join(temporaryFolder(), "out");
  const output = standardOutput(redirected(path));
  await output.write("x".repeat(3_000_000));
  await output.write("end\n");
  const written = readFileSync(path, "utf8");
  expect(written.length).toBe(3_000_004);
  expect(written.endsWith("xend\n")).toBe(true);
});

test.runIf(existsSync("/dev/full"))("a full disk is an error of its own status", async () => {
  await expect(standardOutput(redirected("/dev/full")).write("a")).rejects.toMatchObject({
    code: "cannot-write",
    status: 74,
    message: "cannot write: no space left on device",
    details: { file: "<stdout>" },
  });
});

test.runIf(existsSync("/dev/full"))("standard error has nowhere to complain", async () => {
  await expect(standardError(redirected("/dev/full")).write("a")).resolves.toBeUndefined();
});

test("a reader that has gone gets nothing more, and that is no error", async () => {
  const stream = pipe(undefined, "EPIPE");
  const output = standardOutput(stream);
  await output.write("a");
  expect(output.isOpen).toBe(true);
  await output.write("b");
  expect(output.isOpen).toBe(false);
  await output.write("c");
  expect(stream.texts).toEqual(["a", "b"]);
});

test("another error of a pipe is told", async () => {
  await expect(standardOutput(pipe("ENOSPC")).write("a")).rejects.toMatchObject({ status: 74 });
});

test("an error event does not end the process", () => {
  const stream = pipe();
  standardOutput(stream);
  expect(() => stream.emit("error", new Error("EPIPE"))).not.toThrow();
});

test("is a terminal only where the stream says so, as wide as it is now", () => {
  expect(standardOutput(redirected(join(temporaryFolder(), "out")))).toMatchObject({
    isTTY: false,
    columns: undefined,
  });
  const stream = Object.assign(pipe(), { isTTY: true, columns: 80 });
  const output = standardError(stream);
  expect(output).toMatchObject({ isTTY: true, columns: 80 });
  stream.columns = 100;
  expect(output.columns).toBe(100);
  stream.columns = 0;
  expect(output.columns).toBeUndefined();
});
