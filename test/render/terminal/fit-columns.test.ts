import { describe, expect, test } from "vitest";
import { fitColumns, widthOf } from "../../../src/render/terminal/fit-columns.ts";

const columns = [
  { kind: "label" },
  { kind: "number" },
  { kind: "number", drop: 1 },
  { kind: "number", drop: 2 },
] as const;

const places = (natural: readonly number[], available: number) =>
  fitColumns(columns, natural, available)?.map(({ index, width }) => [index, width]);

describe("columns", () => {
  test("stay as wide as they like where there is room", () => {
    expect(places([40, 5, 6, 7], 64)).toEqual([
      [0, 40],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
  });

  test("shorten the names first", () => {
    expect(places([40, 5, 6, 7], 60)).toEqual([
      [0, 36],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
  });

  test("are dropped by rank before names fall below 28", () => {
    expect(places([40, 5, 6, 7], 51)).toEqual([
      [0, 36],
      [1, 5],
      [2, 6],
    ]);
    expect(places([40, 5, 6, 7], 40)).toEqual([
      [0, 33],
      [1, 5],
    ]);
  });

  test("shorten the names further when nothing is left to drop", () => {
    expect(places([40, 5, 6, 7], 20)).toEqual([
      [0, 13],
      [1, 5],
    ]);
  });

  test("do not fit below six columns a name", () => {
    expect(places([40, 5, 6, 7], 13)).toEqual([
      [0, 6],
      [1, 5],
    ]);
    expect(places([40, 5, 6, 7], 12)).toBeUndefined();
  });

  test("shorten the wider of two names", () => {
    const fitted = fitColumns([{ kind: "label" }, { kind: "label" }], [30, 10], 32);
    expect(fitted).toEqual([
      { index: 0, width: 20 },
      { index: 1, width: 10 },
    ]);
    expect(widthOf(fitted ?? [])).toBe(32);
  });
});

describe("names that are to be whole", () => {
  const widthsOf = (available: number) =>
    fitColumns(
      [{ kind: "label", whole: true }, { kind: "number" }, { kind: "number", drop: 1 }],
      [40, 5, 6],
      available,
    )?.map(({ width }) => width);

  test("have columns dropped before they are cut, and are cut before they are not shown", () => {
    expect(widthsOf(55)).toEqual([40, 5, 6]);
    expect(widthsOf(54)).toEqual([40, 5]);
    expect(widthsOf(47)).toEqual([40, 5]);
    expect(widthsOf(46)).toEqual([31, 5, 6]);
    expect(widthsOf(42)).toEqual([35, 5]);
    expect(widthsOf(20)).toEqual([13, 5]);
  });
});
