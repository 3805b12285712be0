import { expect, test } from "vitest";
import type { Column } from "../../../src/render/document/document.ts";
import type { TableLine } from "../../../src/render/terminal/table-lines.ts";
import { unbroken, withWrappedTitles } from "../../../src/render/terminal/wrapped-titles.ts";

const line = (kind: TableLine["kind"], ...cells: readonly string[]): TableLine => ({
  kind,
  cells,
  tone: undefined,
  note: "",
});

const columns: readonly Column[] = [{ kind: "label" }, { kind: "number", titleWraps: true }, { kind: "number" }];

test("titles end in the last of their lines", () => {
  const head = line("head", "agent", "First response time", "of total");
  const fitted = [4, 8, 8].map((width, index) => ({ index, width }));
  expect(
    withWrappedTitles([head, line("row", "Sari", "4m 5s", "8%")], columns, fitted).map(({ cells }) => cells),
  ).toEqual([
    ["", "First", ""],
    ["", "response", ""],
    ["agent", "time", "of total"],
    ["Sari", "4m 5s", "8%"],
  ]);
});

test("a title that fits stays in one line", () => {
  const head = line("head", "agent", "Reply time", "n");
  expect(withWrappedTitles([head], columns, [{ index: 1, width: 10 }])).toEqual([head]);
});

test("a title whose column found no room takes no lines", () => {
  const head = line("head", "agent", "First response time", "n");
  expect(withWrappedTitles([head], columns, [{ index: 0, width: 5 }])).toEqual([head]);
});

test("what has to fit is the longest word of a title that wraps, and all of anything else", () => {
  const head = line("head", "agent", "First response time", "of total");
  expect(columns.map((column, index) => unbroken(head, column, index))).toEqual(["agent", "response", "of total"]);
  expect(unbroken(line("row", "Sari", "4m 5s", ""), columns[1], 1)).toBe("4m 5s");
});
