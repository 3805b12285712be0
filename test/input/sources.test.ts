import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findSources, type Source } from "../../src/input/sources.ts";
import { bytesIn, chunked } from "../support/bytes.ts";
import { withFileSystem } from "../support/file-system.ts";
import { temporaryFolder } from "../support/folder.ts";
import { zipOf } from "../support/zip.ts";

const stdin = () => chunked([Buffer.from("from "), Buffer.from("stdin")]);
const find = (patterns: readonly string[], folder: string): Promise<readonly Source[]> =>
  findSources(patterns, folder, stdin);
const namesOf = (sources: readonly Source[]): readonly string[] => sources.map(({ name }) => name);

/** A folder with these files, each with its name as content. */
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "old"));
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

test("names stay in the order in which they were given", async () => {
  const sources = await find(["b.csv", "a.csv"], folderWith("a.csv", "b.csv"));
  expect(sources).toMatchObject([
    { name: "b.csv", size: 5, isRepeatable: true },
    { name: "a.csv", size: 5, isRepeatable: true },
  ]);
  expect(await Promise.all(sources.map(async (source) => (await bytesIn(source.open())).toString()))).toEqual([
    "b.csv",
    "a.csv",
  ]);
});

test("absolute names need no folder", async () => {
  const path = join(folderWith("a.csv"), "a.csv");
  expect(namesOf(await find([path], "/"))).toEqual([path]);
});

describe("patterns", () => {
  test("give their files sorted, and no folders", async () => {
    const folder = folderWith("b.csv", "a.csv", "c.txt", "old/d.csv");
    expect(namesOf(await find(["*"], folder))).toEqual(["a.csv", "b.csv", "c.txt"]);
    expect(namesOf(await find(["c.txt", "**/*.csv"], folder))).toEqual(["c.txt", "a.csv", "b.csv", "old/d.csv"]);
    expect(namesOf(await find(["{b,a}.csv"], folder))).toEqual(["a.csv", "b.csv"]);
  });

  test("may be absolute, or lead out of the folder", async () => {
    const folder = folderWith("a.csv");
    expect(namesOf(await find([join(folder, "*.csv")], "/"))).toEqual([join(folder, "a.csv")]);
    expect(namesOf(await find(["../*.csv"], join(folder, "old")))).toEqual(["../a.csv"]);
  });

  test("are names where such a file exists", async () => {
    expect(namesOf(await find(["may[1].csv"], folderWith("may[1].csv", "may1.csv")))).toEqual(["may[1].csv"]);
  });

  test("without a match are an error that names the folder", async () => {
    const folder = folderWith("a.csv");
    await expect(find(["*.json"], folder)).rejects.toMatchObject({
      code: "no-match",
      status: 3,
      details: { file: "*.json", notes: [`looked in ${folder}`] },
    });
  });
});

describe("zip archives", () => {
  /** A folder with an archive of three files, called `may (1).zip`, and a file beside it. */
  function folderWithArchive(): string {
    const folder = folderWith("a.csv");
    const contents = { "chats/c (1).txt": "of May", "chats/b.csv": "b", "tickets.csv": "t" };
    writeFileSync(join(folder, "may (1).zip"), zipOf(contents));
    return folder;
  }

  test("are the files in them", async () => {
    const sources = await find(["*"], folderWithArchive());
    expect(namesOf(sources)).toEqual([
      "a.csv",
      "may (1).zip/chats/b.csv",
      "may (1).zip/chats/c (1).txt",
      "may (1).zip/tickets.csv",
    ]);
    expect((await bytesIn(sources[2].open())).toString()).toBe("of May");
  });

  test("or those that are named behind the archive", async () => {
    const folder = folderWithArchive();
    expect(namesOf(await find(["may (1).zip/chats/c (1).txt", "may (1).zip/tickets.csv"], folder))).toEqual([
      "may (1).zip/chats/c (1).txt",
      "may (1).zip/tickets.csv",
    ]);
    expect(namesOf(await find([join(folder, "may (1).zip/chats")], "/"))).toEqual([
      join(folder, "may (1).zip/chats/b.csv"),
      join(folder, "may (1).zip/chats/c (1).txt"),
    ]);
  });

  test("count once", async () => {
    const folder = folderWithArchive();
    linkSync(join(folder, "may (1).zip"), join(folder, "mei.zip"));
    for (const twice of [
      ["may (1).zip", "mei.zip"],
      ["may (1).zip", "may (1).zip/tickets.csv"],
    ])
      await expect(find(twice, folder)).rejects.toMatchObject({ code: "same-file", status: 2 });
  });
});

describe("standard input", () => {
  test("is a hyphen", async () => {
    const [source] = await find(["-"], "/");
    expect(source).toMatchObject({ name: "<stdin>", size: undefined, isRepeatable: false });
    expect(source && (await bytesIn(source.open())).toString()).toBe("from stdin");
  });

  test("can be read once", async () => {
    await expect(find(["-", "-"], "/")).rejects.toMatchObject({ code: "same-file", status: 2 });
  });

  test("is the file that it comes from", async () => {
    const folder = folderWith("a.csv", "b.csv");
    const [{ identity }] = await find(["a.csv"], folder);
    expect(await findSources(["b.csv", "-"], folder, stdin, identity)).toMatchObject([{ name: "b.csv" }, { identity }]);
    await expect(findSources(["a.csv", "-"], folder, stdin, identity)).rejects.toMatchObject({
      code: "same-file",
      status: 2,
    });
  });

  test("may be unreadable", async () => {
    const folder = Object.assign(new Error("EISDIR"), { errno: -21, code: "EISDIR" });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("a");
      throw folder;
    }
    const [source] = await findSources(["-"], "/", broken);
    await expect(source && bytesIn(source.open())).rejects.toMatchObject({
      code: "unreadable",
      status: 3,
      details: { file: "<stdin>" },
    });
  });
});

describe("what cannot be read", () => {
  test("a name without a file", async () => {
    const folder = folderWith();
    await expect(find(["old/gone.csv"], folder)).rejects.toMatchObject({
      code: "not-found",
      status: 3,
      message: "cannot read: no such file or directory",
      details: { file: "old/gone.csv", notes: [`looked in ${join(folder, "old")}`] },
    });
  });

  test("a link that points to nothing", async () => {
    const folder = folderWith();
    symlinkSync("gone.csv", join(folder, "link.csv"));
    await expect(find(["link.csv"], folder)).rejects.toMatchObject({ code: "not-found", status: 3 });
  });

  test("a pattern in a folder that may not be read", async () => {
    const folder = folderWith();
    mkdirSync(join(folder, "locked"));
    // Root may read any folder.
    const refused = Object.assign(new Error("EACCES"), { code: "EACCES", errno: -constants.errno.EACCES });
    const locked = { readdir: () => Promise.reject(refused) };
    await expect(
      withFileSystem(
        () => locked,
        () => find(["locked/*.csv"], folder),
      ),
    ).rejects.toMatchObject({
      code: "unreadable",
      status: 3,
      message: "cannot read: permission denied",
      details: { file: "locked/*.csv", notes: [`looked in ${join(folder, "locked")}`] },
    });
  });

  test("a folder, with the pattern that would read it", async () => {
    await expect(find(["old"], folderWith())).rejects.toMatchObject({
      code: "folder",
      status: 3,
      message: "is a folder",
      details: { file: "old", help: 'give the files in it, such as "old/*.csv"' },
    });
  });

  test("a file that is taken for a folder", async () => {
    await expect(find(["a.csv/b.csv"], folderWith("a.csv"))).rejects.toMatchObject({ code: "unreadable", status: 3 });
  });

  test("all of them are told together", async () => {
    const error = await find(["gone.csv", "a.csv", "old"], folderWith("a.csv")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AggregateError);
    expect(error).toMatchObject({ errors: [{ code: "not-found" }, { code: "folder" }] });
  });
});

describe("one file given twice is refused, with both names", () => {
  const folder = () => {
    const path = folderWith("a.csv", "b.csv");
    symlinkSync("a.csv", join(path, "link.csv"));
    linkSync(join(path, "a.csv"), join(path, "hard.csv"));
    return path;
  };

  test.each([
    { patterns: ["a.csv", "./a.csv"], names: '"a.csv" and "./a.csv"' },
    { patterns: ["a.csv", "link.csv"], names: '"a.csv" and "link.csv"' },
    { patterns: ["hard.csv", "a.csv"], names: '"hard.csv" and "a.csv"' },
    { patterns: ["b.csv", "b*.csv"], names: '"b.csv" and "b.csv"' },
  ])("$patterns", async ({ patterns, names }) => {
    await expect(find(patterns, folder())).rejects.toMatchObject({
      code: "same-file",
      status: 2,
      message: expect.stringContaining(names),
    });
  });
});

test.skipIf(process.platform === "win32")("a named pipe has no size and is read once", async () => {
  const folder = folderWith();
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(await find(["pipe"], folder)).toMatchObject([{ name: "pipe", size: undefined, isRepeatable: false }]);
});

test("however many files there are, few are open at once: the system allows so many", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}.csv`);
  const folder = folderWith(...names);
  let now = 0;
  let most = 0;
  await withFileSystem(
    ({ open }) => ({
      open: async (...asked) => {
        const file = await open(...asked);
        most = Math.max(most, ++now);
        const close = file.close.bind(file);
        file.close = () => close().finally(() => now--);
        return file;
      },
    }),
    async () => {
      await find(names, folder);
      await find(["*.csv"], folder);
    },
  );
  expect(most).toBe(1);
});
