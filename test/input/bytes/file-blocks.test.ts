import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headroom } from "../../../src/input/block.ts";
import { blockSize } from "../../../src/input/bytes/block-buffer.ts";
import { fileBlocks } from "../../../src/input/bytes/file-blocks.ts";
import { bytesIn } from "../../support/bytes.ts";
import { temporaryFolder } from "../../support/folder.ts";

function fileOf(content: Uint8Array): string {
  const path = join(temporaryFolder(), "may.csv");
  writeFileSync(path, content);
  return path;
}

const descriptors = (path: string): number =>
  readdirSync("/proc/self/fd").filter((each) => {
    const link = join("/proc/self/fd", each);
    return existsSync(link) && readlinkSync(link) === path;
  }).length;

test.each([0, 1, blockSize - 1, blockSize, blockSize + 1, 4 * blockSize, 4 * blockSize + 5])(
  "%i bytes",
  async (size) => {
    const bytes = randomBytes(size);
    expect((await bytesIn(fileBlocks(fileOf(bytes), "may.csv"))).equals(bytes)).toBe(true);
  },
);

test("leaves headroom", async () => {
  for await (const { start } of fileBlocks(fileOf(Buffer.from("a")), "may.csv"))
    expect(start).toBeGreaterThanOrEqual(headroom);
});

test("a small file gets a small buffer", async () => {
  for await (const { buffer } of fileBlocks(fileOf(Buffer.from("a")), "may.csv"))
    expect(buffer.length).toBeLessThan(blockSize / 4);
});

test("a file that grows meanwhile is an error", async () => {
  const path = fileOf(new Uint8Array(3 * blockSize));
  const reading = async () => {
    for await (const _ of fileBlocks(path, "may.csv")) appendFileSync(path, "x");
  };
  await expect(reading()).rejects.toMatchObject({ code: "file-changed", status: 3, details: { file: "may.csv" } });
});

test("a file that is not there is an error with its name", async () => {
  const reading = bytesIn(fileBlocks(join(temporaryFolder(), "gone.csv"), "gone.csv"));
  await expect(reading).rejects.toMatchObject({
    code: "not-found",
    status: 3,
    message: "cannot read: no such file or directory",
    details: { file: "gone.csv" },
  });
});

test.runIf(existsSync("/proc/self/fd"))("breaking off closes the file", async () => {
  const path = fileOf(new Uint8Array(3 * blockSize));
  for await (const _ of fileBlocks(path, "may.csv")) {
    expect(descriptors(path)).toBe(1);
    break;
  }
  expect(descriptors(path)).toBe(0);
});

test.skipIf(process.platform === "win32")("a named pipe is read to its end, in full blocks", async () => {
  const path = join(temporaryFolder(), "pipe");
  execFileSync("mkfifo", [path]);
  spawn("sh", ["-c", `head -c ${blockSize + 10} /dev/zero > '${path}'`]);
  const sizes: number[] = [];
  for await (const { start, end } of fileBlocks(path, "pipe")) sizes.push(end - start);
  expect(sizes).toEqual([blockSize, 10]);
});
