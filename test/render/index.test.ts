import { expect, test } from "vitest";
import { formatByExtension, renderers } from "../../src/render/index.ts";
import { plain } from "../support/look.ts";
import { empty } from "../support/report.ts";

test.each([
  [".json", '{\n  "schemaVersion"'],
  [".csv", "scope,source"],
  [".md", "# Support metrics"],
  [".txt", "Read         format"],
  [".html", "<!DOCTYPE html>"],
])("a file ending in %s is written in its format", async (extension, start) => {
  const format = formatByExtension[extension] ?? "xlsx";
  if (format === "xlsx") throw new Error("a workbook is no text");
  const render = await renderers[format]();
  expect(render(empty, { ...plain, layout: "digest" }).startsWith(start)).toBe(true);
});

test("every format is reached by one extension, but that of an action's log, which is nobody's file", () => {
  const reached = Object.values(formatByExtension);
  expect([...reached, "github"].sort()).toEqual([...Object.keys(renderers), "xlsx"].sort());
});
