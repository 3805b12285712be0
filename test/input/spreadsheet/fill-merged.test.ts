import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/input/spreadsheet/cell-text.ts";
import { fillMerged } from "../../../src/input/spreadsheet/fill-merged.ts";

/** Rows 2 and 3 of column B are merged. */
const range = { name: "B2:B3", column: 1, firstRow: 1, lastRow: 2 };

const filledWith = (value: Cell) =>
  fillMerged(
    [
      ["id", "x"],
      ["1", value],
      ["2", null],
    ],
    [range],
  ).rows[2]?.[1];

describe("the value of cells that are merged over rows", () => {
  test.each([
    ["Sari"],
    ["CS 1"],
    ["T-001"],
    ["13/03/2026"],
    ["2026-03-13 09:05:00"],
    ["13 Maret 2026"],
    ["Jumat, 13 Maret 2026"],
  ])("is that of each row: %s", (value) => {
    expect(filledWith(value)).toBe(value);
  });

  test("also where it is a date", () => {
    const day = new Date(Date.UTC(2026, 2, 13));
    expect(filledWith(day)).toBe(day);
  });

  test.each([
    ["5"],
    ["7500.5"],
    ["-3"],
    ["1.250.000"],
    ["Rp 75.000"],
    ["rp75.000"],
    ["IDR 75.000"],
    ["75 ribu"],
    ["5 jam 30 mnt"],
    ["4/5"],
    ["00:05:00"],
    ["★★★★"],
    [true],
    [null],
    [new Date(Date.UTC(1899, 11, 31))],
  ])("may be that of all of them together, and stays in the first: %s", (value) => {
    expect(filledWith(value)).toBeNull();
  });
});

describe("what is not filled", () => {
  test("a row without a value of its own, as where each record is two rows high: no record is there twice", () => {
    const rows = [
      ["id", "agent"],
      ["1", "Sari"],
      [null, null],
      ["2", "Budi"],
    ];
    const ranges = [{ name: "A2:A3", column: 0, firstRow: 1, lastRow: 2 }, range];
    expect(fillMerged(rows, ranges)).toEqual({ rows, filled: [], unfilled: [] });
  });

  test("a cell that has a value of its own beneath", () => {
    const rows = [
      ["id", "agent"],
      ["1", "Sari"],
      ["2", "Budi"],
    ];
    expect(fillMerged(rows, [range]).rows).toEqual(rows);
  });

  test("rows behind the last", () => {
    const rows = [
      ["id", "agent"],
      ["1", "Sari"],
    ];
    expect(fillMerged(rows, [range]).rows).toEqual(rows);
  });
});
