import { describe, expect, test } from "vitest";
import { type DecimalMark, inferNumberColumn } from "../../../src/formats/values/numbers.ts";

function read(texts: readonly string[], assumed?: DecimalMark): readonly number[] {
  const inference = inferNumberColumn(texts, assumed);
  if (!inference.ok) throw new Error(inference.reason);
  return texts.map((text) => inference.column.read(text));
}

describe("the decimal mark is decided by the column", () => {
  test.each([
    [
      ["1.250", "4,5"],
      [1250, 4.5],
    ],
    [
      ["1,250", "4.5"],
      [1250, 4.5],
    ],
    [
      ["1.250.000", "2.500"],
      [1_250_000, 2500],
    ],
    [
      ["1.250.000,00", "5"],
      [1_250_000, 5],
    ],
    [
      ["1234.567", "1.250"],
      [1234.567, 1.25],
    ],
    [
      ["12", " -7 ", "+3"],
      [12, -7, 3],
    ],
    [
      ["4.5", "4,5"],
      [4.5, 4.5],
    ],
    [
      ["1.5e3", "2"],
      [1500, 2],
    ],
  ])("%j", (texts, expected) => {
    expect(read(texts)).toEqual(expected);
  });

  test("a column that could be either is refused, unless the mark is known", () => {
    expect(inferNumberColumn(["1.250", "2.500"])).toMatchObject({
      ok: false,
      reason: "ambiguous-decimal-mark",
      examples: ["1.250", "2.500"],
    });
    expect(read(["1.250", "2.500"], ",")).toEqual([1250, 2500]);
    expect(read(["1.250", "2.500"], ".")).toEqual([1.25, 2.5]);
  });

  test("what is assumed does not overrule the values", () => {
    expect(read(["1.250", "4,5"], ".")).toEqual([1250, 4.5]);
  });

  test("a column of whole numbers does not guess at a later 1.250", () => {
    const inference = inferNumberColumn(["1", "2"]);
    if (!inference.ok) throw new Error(inference.reason);
    expect(inference.column.decimalMark).toBeUndefined();
    expect(inference.column.read("1.250")).toBeNaN();
    expect(inference.column.read("4,5")).toBe(4.5);
  });
});

describe("what is no number", () => {
  test.each(["", "five", "1 2", "1.2.3", "12%", "0x10", "1e400", "NaN", "-"])("%j", (text) => {
    const inference = inferNumberColumn(["1", "2.5"]);
    if (!inference.ok) throw new Error(inference.reason);
    expect(inference.column.read(text)).toBeNaN();
  });

  test("is left out of a column, and counted, up to the half", () => {
    expect(inferNumberColumn(["1", "2", "x", "-", ""])).toMatchObject({ ok: true, share: 2 / 3 });
    expect(inferNumberColumn(["1", "x", "y"])).toMatchObject({
      ok: false,
      reason: "not-numbers",
      examples: ["x", "y"],
    });
    expect(inferNumberColumn(["", "-", "N/A"])).toMatchObject({ ok: false, reason: "empty" });
  });
});
