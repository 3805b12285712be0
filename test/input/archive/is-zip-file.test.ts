import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isZipFile } from "../../../src/input/archive/is-zip-file.ts";
import { folderWith } from "../../support/folder.ts";
import { zipOf } from "../../support/zip.ts";

test("an archive is known by its content, not its name", async () => {
  const files = { "a.csv": zipOf({ "b.csv": "id\n" }), "b.zip": "id,at\n", "c.zip": "PK", "d.zip": "" };
  const folder = folderWith(files);
  mkdirSync(join(folder, "folder"));
  const names = [...Object.keys(files), "folder", "gone.zip"];
  const found = await Promise.all(names.map((name) => isZipFile(join(folder, name))));
  expect(names.filter((_, index) => found[index])).toEqual(["a.csv"]);
});
