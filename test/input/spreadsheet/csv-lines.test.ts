import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/input/spreadsheet/cell-text.ts";
import { csvLines } from "../../../src/input/spreadsheet/csv-lines.ts";

const textOf = (rows: readonly (readonly Cell[])[]): string => Buffer.concat([...csvLines(rows)]).toString();
const on = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 2, day, hour));

test.each([0, 1, 999, 1000, 1001, 2000, 2001])("of %i rows every one is there once, in its order", (count) => {
  const ids = Array.from({ length: count }, (_, index) => `T-${index}`);
  expect(textOf(ids.map((id) => [id]))).toBe(ids.map((id) => `${id}\n`).join(""));
});

describe("a column of days", () => {
  test("is one by itself, whatever stands in the next", () => {
    expect(
      textOf([
        ["day", "moment"],
        [on(2), on(2)],
        [on(3), on(3, 9)],
      ]),
    ).toBe("day,moment\n2026-03-02,2026-03-02 00:00:00\n2026-03-03,2026-03-03 09:00:00\n");
  });

  test("is none where a single moment stands in it, however far below", () => {
    const rows = Array.from({ length: 2500 }, () => [on(2)]);
    const lines = textOf([...rows, [on(3, 9)]]).split("\n");
    expect([lines[0], lines[1500], lines[2500]]).toEqual([
      "2026-03-02 00:00:00",
      "2026-03-02 00:00:00",
      "2026-03-03 09:00:00",
    ]);
  });

  test("can have texts and empty cells", () => {
    expect(textOf([["day"], [on(2)], [null], ["soon"]])).toBe("day\n2026-03-02\n\nsoon\n");
  });
});
