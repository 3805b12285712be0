import { mkdirSync, writeFileSync } from "node:fs";
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

describe("the configuration of a folder", () => {
  test.each(["metrik.yaml", "metrik.yml", "metrik.json"])("is its %s", (name) => {
    const folder = folderWith(name);
    expect(findConfig(folder)).toBe(join(folder, name));
  });

  test("is the YAML where there are several", () => {
    const folder = folderWith("metrik.json", "metrik.yml", "metrik.yaml");
    expect(findConfig(folder)).toBe(join(folder, "metrik.yaml"));
  });

  test("is that of the nearest folder above", () => {
    const folder = folderWith("metrik.yaml", "a/metrik.json");
    expect(findConfig(join(folder, "a/b"))).toBe(join(folder, "a/metrik.json"));
    expect(findConfig(folder)).toBe(join(folder, "metrik.yaml"));
  });

  test("is found where the folder itself is not there", () => {
    const folder = folderWith("metrik.yaml");
    expect(findConfig(join(folder, "none/at/all"))).toBe(join(folder, "metrik.yaml"));
  });

  test("is none under another name, or in a folder below", () => {
    expect(findConfig(folderWith("a/metrik.yaml", "metrik.yaml.bak", ".metrik.yaml"))).toBeUndefined();
  });
});
