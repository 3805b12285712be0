import { expect, test } from "vitest";
import { Item } from "../../../src/formats/record/item.ts";
import { RowRecords } from "../../../src/formats/record/row-record.ts";
import type { Row } from "../../../src/input/row.ts";

/** A row of these cells; an undefined one is missing. */
function rowOf(...cells: readonly (string | undefined)[]): Row {
  const bytes = new TextEncoder().encode(cells.map((cell) => cell ?? "").join(""));
  const starts = new Int32Array(cells.length);
  const ends = new Int32Array(cells.length);
  let end = 0;
  for (const [slot, cell] of cells.entries()) {
    starts[slot] = cell === undefined ? -1 : end;
    end += cell?.length ?? 0;
    ends[slot] = end;
  }
  return { bytes, starts, ends, line: 7, taken: undefined };
}

const columns = ["Issue key", "Comment", "Labels", "Comment", "Comment", "Labels"];

test("a row is an object of its columns; one that is there several times is a list of what it holds", () => {
  const records = new RowRecords(columns);
  const item = new Item(records.tape, records.record(rowOf("A-1", "first", "x", "", "second", undefined)));
  expect(item.keys).toEqual(["Issue key", "Comment", "Labels"]);
  expect(item.text("Issue key")).toBe("A-1");
  expect(item.texts("Comment")).toEqual(["first", "second"]);
  expect([item.text("Labels"), item.texts("Labels")]).toEqual(["x", ["x"]]);
  expect(records.tape.line).toBe(7);
});

test("an empty cell holds nothing, and so do several", () => {
  const records = new RowRecords(columns);
  const item = new Item(records.tape, records.record(rowOf("A-1", "", undefined, "", "", "")));
  expect([item.has("Comment"), item.has("Labels"), item.texts("Comment")]).toEqual([false, false, []]);
});

test("rows follow one another", () => {
  const records = new RowRecords(["id"]);
  for (const id of ["1", "2", "2"]) expect(new Item(records.tape, records.record(rowOf(id))).text("id")).toBe(id);
});
