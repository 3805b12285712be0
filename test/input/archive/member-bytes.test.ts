import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listArchive } from "../../../src/input/archive/list-archive.ts";
import { memberBytes } from "../../../src/input/archive/member-bytes.ts";
import { folderWithZip, zipOf } from "../../support/zip.ts";

/** The unpacked files of an archive by their paths. */
async function unpack(archive: Uint8Array): Promise<Record<string, Buffer>> {
  const path = join(folderWithZip(archive), "may.zip");
  const { members } = await listArchive(path, "may.zip", () => true);
  const files: Record<string, Buffer> = {};
  for (const member of members) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of memberBytes(path, member, `may.zip/${member.path}`)) chunks.push(chunk);
    files[member.path] = Buffer.concat(chunks);
  }
  return files;
}

test("what was packed comes out, deflated or stored", async () => {
  const content = fc.oneof(fc.string(), fc.uint8Array({ maxLength: 5000 }), fc.constant("ab\n".repeat(100_000)));
  const level = fc.constantFrom<0 | 1 | 9>(0, 1, 9);
  await fc.assert(
    fc.asyncProperty(content, content, level, async (a, b, packing) => {
      const files = await unpack(zipOf({ "a.csv": a, "b/c.json": b }, { level: packing }));
      expect(Object.keys(files)).toEqual(["a.csv", "b/c.json"]);
      expect([files["a.csv"].equals(Buffer.from(a)), files["b/c.json"].equals(Buffer.from(b))]).toEqual([true, true]);
    }),
    { numRuns: 30 },
  );
});

const tickets = Array.from({ length: 5000 }, (_, index) => `T-${index},2026-03-02 09:${index % 60}\n`).join("");

test.each([["stored", 0] as const, ["deflated", 6] as const])("a changed byte is found, %s", async (_, level) => {
  const archive = zipOf({ "a.csv": tickets }, { level });
  archive[5000] ^= 1;
  await expect(unpack(archive)).rejects.toMatchObject({
    code: "zip-damaged",
    status: 3,
    details: { file: "may.zip/a.csv", help: "get the archive again" },
  });
});

test("more than the directory says is found before it is all unpacked", async () => {
  const archive = zipOf({ "a.csv": tickets });
  const entry = archive.indexOf(Buffer.from("PK\u0001\u0002"));
  archive.writeUInt32LE(10, entry + 24);
  await expect(unpack(archive)).rejects.toMatchObject({ code: "zip-damaged" });
});

test("breaking off ends the reading", async () => {
  const path = join(folderWithZip(zipOf({ "a.csv": tickets })), "may.zip");
  const [member] = (await listArchive(path, "may.zip", () => true)).members;
  const bytes = memberBytes(path, member, "may.zip/a.csv");
  expect((await bytes.next()).value?.length).toBeGreaterThan(0);
  expect(await bytes.return(undefined)).toEqual({ done: true, value: undefined });
});
