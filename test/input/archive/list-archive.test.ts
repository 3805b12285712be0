import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Listing, listArchive } from "../../../src/input/archive/list-archive.ts";
import { folderWithZip, zipOf } from "../../support/zip.ts";

const list = (archive: Uint8Array, isWanted = (path: string) => path.endsWith(".csv")): Promise<Listing> =>
  listArchive(join(folderWithZip(archive), "may.zip"), "may.zip", isWanted);

/** Where the directory of an archive, of which each entry begins with these bytes, has its first one. */
const firstEntry = (archive: Buffer): number => archive.indexOf(Buffer.from("PK\u0001\u0002"));

test("members stand in the order of their paths, with their unpacked sizes; folders are nothing", async () => {
  const archive = zipOf({ "b/two.csv": "12345", "a.csv": "", "b/photo.jpg": "…", "c/": "" });
  const { members, others } = await list(archive);
  expect(members.map(({ path, size }) => [path, size])).toEqual([
    ["a.csv", 0],
    ["b/two.csv", 5],
  ]);
  expect(others).toEqual(["b/photo.jpg"]);
});

test("an empty archive holds nothing", async () => {
  expect(await list(zipOf({}))).toEqual({ members: [], others: [] });
});

describe("refused", () => {
  test("an archive that is cut off, since its directory stands at the end", async () => {
    const archive = zipOf({ "a.csv": "id,at\n1,2\n" });
    for (const length of [5, archive.length - 30, archive.length - 1]) {
      await expect(list(archive.subarray(0, length))).rejects.toMatchObject({
        code: "zip-damaged",
        status: 3,
        details: { file: "may.zip", help: "get the archive again" },
      });
    }
  });

  test("a member that is locked with a password", async () => {
    const archive = zipOf({ "a.csv": "id\n1\n" });
    archive.writeUInt16LE(archive.readUInt16LE(firstEntry(archive) + 8) | 1, firstEntry(archive) + 8);
    await expect(list(archive)).rejects.toMatchObject({
      code: "zip-encrypted",
      message: "is locked with a password",
      details: { file: "may.zip/a.csv", help: "unpack may.zip yourself, and give the files in it" },
    });
    expect((await list(archive, () => false)).others).toEqual(["a.csv"]);
  });

  test("a member in another method", async () => {
    const archive = zipOf({ "a.csv": "id\n1\n" });
    archive.writeUInt16LE(9, firstEntry(archive) + 10);
    await expect(list(archive)).rejects.toMatchObject({
      code: "zip-method",
      message: "is compressed by another method than zip's usual one (method 9)",
    });
  });

  test("members that unpack to more than 200 times the archive, from 100 MiB on", async () => {
    const bomb = zipOf({ "a.csv": "id\n", "b.csv": "id\n" });
    const entry = firstEntry(bomb);
    bomb.writeUInt32LE(100 * 1024 * 1024 - 2, entry + 24);
    await expect(list(bomb)).rejects.toMatchObject({ code: "limit", details: { file: "may.zip" } });
    expect((await list(bomb, (path) => path === "a.csv")).members).toHaveLength(1);
  });

  test("a member that is there twice", async () => {
    const archive = zipOf({ "a.csv": "id\n1\n", "b.csv": "id\n2\n" });
    for (let at = archive.indexOf("b.csv"); at !== -1; at = archive.indexOf("b.csv")) archive.write("a.csv", at);
    await expect(list(archive)).rejects.toMatchObject({
      code: "zip-damaged",
      message: "is in the archive twice",
      details: { file: "may.zip/a.csv" },
    });
  });

  test("an archive that is not there", async () => {
    await expect(listArchive("/nowhere/may.zip", "may.zip", () => true)).rejects.toMatchObject({ code: "not-found" });
  });
});
