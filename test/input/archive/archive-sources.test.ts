import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { archiveSources } from "../../../src/input/archive/archive-sources.ts";
import type { Source } from "../../../src/input/sources.ts";
import { bytesIn } from "../../support/bytes.ts";
import type { Contents } from "../../support/folder.ts";
import { folderWithZip, zipOf } from "../../support/zip.ts";

const sourcesOf = (contents: Contents, within?: string): Promise<readonly Source[] | undefined> =>
  archiveSources({ path: join(folderWithZip(zipOf(contents)), "may.zip"), name: "may.zip", identity: "1:2" }, within);

const namesOf = (sources: readonly Source[] | undefined) => sources?.map(({ name }) => name);

const export_ = { "chats/b.json": "[]", "chats/a.NDJSON": "{}", "tickets.csv.gz": "…", "chats/list.xlsx": "…" };

test("files whose names end as those of data do are sources, by their paths", async () => {
  const sources = await sourcesOf(export_);
  expect(namesOf(sources)).toEqual([
    "may.zip/chats/a.NDJSON",
    "may.zip/chats/b.json",
    "may.zip/chats/list.xlsx",
    "may.zip/tickets.csv.gz",
  ]);
  expect(sources?.[1]).toMatchObject({ size: 2, identity: "1:2", member: "chats/b.json", isRepeatable: true });
  expect(sources && (await bytesIn(sources[1].open())).toString()).toBe("[]");
  expect(sources && (await bytesIn(sources[1].open())).toString()).toBe("[]");
});

test("the others are told of once, with the archive, and what a Mac adds is not", async () => {
  const others = { "a.jpg": "", "b.JPG": "", "voice.opus": "", LICENSE: "", ".DS_Store": "", "__MACOSX/._a.csv": "" };
  const sources = await sourcesOf({ "a.csv": "id\n", "b.csv": "id\n", ...others });
  const message =
    "files in the archive were not read, since their names do not end as those of data do: jpg, no ending, opus";
  expect(namesOf(sources)).toEqual(["may.zip/a.csv", "may.zip/b.csv"]);
  expect(sources?.[0].notes).toEqual(Array(4).fill({ code: "not-data", message, file: "may.zip" }));
  expect(sources?.[1].notes).toEqual([]);
  expect((await sourcesOf({ "a.csv": "id\n", ".DS_Store": "" }))?.[0].notes).toEqual([]);
});

describe("a path in the archive", () => {
  test.each([
    ["chats", ["may.zip/chats/a.NDJSON", "may.zip/chats/b.json", "may.zip/chats/list.xlsx"]],
    ["chats/", ["may.zip/chats/a.NDJSON", "may.zip/chats/b.json", "may.zip/chats/list.xlsx"]],
    ["chats/b.json", ["may.zip/chats/b.json"]],
  ])("%s", async (within, expected) => {
    expect(namesOf(await sourcesOf(export_, within))).toEqual(expected);
  });

  test("may end in anything where it is that of a file, and says nothing of the others", async () => {
    const [source] = (await sourcesOf({ "a.log": "x", "b.csv": "y" }, "a.log")) ?? [];
    expect(source).toMatchObject({ name: "may.zip/a.log", notes: [] });
  });

  test("without a file is an error that says what is there", async () => {
    await expect(sourcesOf(export_, "chat/b.json")).rejects.toMatchObject({
      code: "not-found",
      status: 3,
      message: 'the archive has no file or folder "chat/b.json"',
      details: { file: "may.zip", help: expect.stringContaining("chats/b.json") },
    });
  });
});

test("a workbook is no archive of files", async () => {
  expect(await sourcesOf({ "xl/workbook.xml": "<workbook/>", "docs/readme.txt": "" })).toBeUndefined();
});

test("an archive without data is an error that says what it holds", async () => {
  const pages = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((page) => [`${page}.xml`, ""]));
  await expect(sourcesOf(pages)).rejects.toMatchObject({
    code: "nothing-to-read",
    status: 3,
    details: {
      file: "may.zip",
      notes: ["it holds 1.xml, 2.xml, 3.xml, 4.xml, 5.xml and 2 more"],
      help: "export CSV, JSON or .xlsx instead",
    },
  });
  await expect(sourcesOf({})).rejects.toMatchObject({ details: { notes: ["it is empty"] } });
  await expect(sourcesOf({ "Ana.zip": "" })).rejects.toMatchObject({
    details: { help: "unpack it, and give the archives in it" },
  });
});
