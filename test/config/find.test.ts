import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findConfig } from "../../src/config/find.ts";
import { temporaryFolder } from "../support/folder.ts";

function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a/b"), { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), "");
  return folder;
}

const find = (folder: string, home?: string) => findConfig(folder, home);

const manifest = (folder: string, text: string) => writeFileSync(join(folder, "package.json"), text);

describe("the configuration of a folder", () => {
  test.each(["metrik.yaml", "metrik.yml", "metrik.json"])("is its %s", (name) => {
    const folder = folderWith(name);
    expect(find(folder)).toBe(join(folder, name));
  });

  test("is that of the nearest folder above", () => {
    const folder = folderWith("metrik.yaml", "a/metrik.json");
    expect(find(join(folder, "a/b"))).toBe(join(folder, "a/metrik.json"));
    expect(find(folder)).toBe(join(folder, "metrik.yaml"));
  });

  test("is a link that leads nowhere, and not what stands above it", () => {
    const folder = folderWith("metrik.yaml");
    symlinkSync("gone.yaml", join(folder, "a/metrik.yaml"));
    expect(find(join(folder, "a/b"))).toBe(join(folder, "a/metrik.yaml"));
  });

  test("is found where the folder itself is not there", () => {
    const folder = folderWith("metrik.yaml");
    expect(find(join(folder, "none/at/all"))).toBe(join(folder, "metrik.yaml"));
  });

  test("is none under another name, or in a folder below", () => {
    const names = ["a/metrik.yaml", "metrik.yaml.bak", ".metrik.yaml", "metrik.config.js", "metrik.js"];
    expect(find(folderWith(...names))).toBeUndefined();
  });

  test("is one: of several none is chosen", () => {
    const folder = folderWith("metrik.json", "metrik.yml");
    manifest(folder, '{"metrik":{}}');
    expect(() => find(join(folder, "a"))).toThrow(
      expect.objectContaining({
        code: "two-configs",
        status: 2,
        details: expect.objectContaining({ file: folder, notes: ["metrik.yml, metrik.json, package.json"] }),
      }),
    );
  });
});

describe("a package.json", () => {
  test("is one where it has the key metrik", () => {
    const folder = folderWith();
    manifest(folder, '\ufeff{ "name": "shop", "metrik": { "time-zone": "UTC" } }');
    expect(find(join(folder, "a"))).toBe(join(folder, "package.json"));
  });

  test.each(['{ "name": "metrik" }', '{ "devDependencies": { "metrik": "^0.1.0" } }', "{ broken", "[1]"])(
    "is none where it has not: %s",
    (text) => {
      const folder = folderWith();
      manifest(folder, text);
      expect(find(folder)).toBeUndefined();
    },
  );

  test("that is broken, but speaks of it, is not passed over in silence", () => {
    const folder = folderWith();
    manifest(folder, '{ "metrik": { "hours": "business" }');
    expect(find(folder)).toBe(join(folder, "package.json"));
  });

  test("that is a folder is none", () => {
    const folder = folderWith();
    mkdirSync(join(folder, "package.json"));
    expect(find(folder)).toBeUndefined();
  });
});

describe("the search goes up", () => {
  test("to the root of the repository, and no farther", () => {
    const folder = folderWith("metrik.yaml");
    mkdirSync(join(folder, "a/.git"));
    expect(find(join(folder, "a/b"))).toBeUndefined();
    writeFileSync(join(folder, "a/metrik.yml"), "");
    expect(find(join(folder, "a/b"))).toBe(join(folder, "a/metrik.yml"));
  });

  test("also where .git is a file, as in a worktree", () => {
    const folder = folderWith("metrik.yaml", "a/.git");
    expect(find(join(folder, "a/b"))).toBeUndefined();
  });

  test("to the home folder, and no farther", () => {
    const folder = folderWith("metrik.yaml");
    expect(find(join(folder, "a/b"), join(folder, "a/"))).toBeUndefined();
    expect(find(join(folder, "a/b"), folder)).toBe(join(folder, "metrik.yaml"));
  });
});

describe.skipIf(process.platform === "win32")("a folder that everybody may write to", () => {
  const everybodys = 0o1777;

  test("gives none to the folders in it: anybody can have put it there", () => {
    const folder = folderWith("metrik.yaml");
    chmodSync(folder, everybodys);
    expect(find(join(folder, "a/b"))).toBeUndefined();
  });

  test("is not passed on the way to others", () => {
    const folder = folderWith("metrik.yaml");
    chmodSync(join(folder, "a"), everybodys);
    expect(find(join(folder, "a/b"))).toBeUndefined();
    expect(find(join(folder, "a"))).toBeUndefined();
  });

  test("as the working folder is not believed, and not in silence", () => {
    const folder = folderWith("metrik.yaml");
    chmodSync(folder, everybodys);
    expect(() => find(folder)).toThrow(
      expect.objectContaining({
        code: "shared-folder",
        details: expect.objectContaining({ file: join(folder, "metrik.yaml"), help: expect.stringContaining("-c") }),
      }),
    );
  });

  test("but not sticky is a mounted disk, or a container's", () => {
    const folder = folderWith("metrik.yaml");
    chmodSync(folder, 0o777);
    expect(find(join(folder, "a"))).toBe(join(folder, "metrik.yaml"));
  });
});
