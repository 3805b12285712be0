import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetText } from "../../../src/render/xlsx/text.ts";

test.each([
  ["=1+1", "=1+1"],
  ["a\tb\nc", "a\tb\nc"],
  ["a\u0000b\u001b[31m", "a\\x00b\\x1b[31m"],
  ["\u202efdp.exe\u202c\u2069", "\\u202efdp.exe\\u202c\\u2069"],
  ["\ud800", "\\ud800"],
  ["\uffff", "\\uffff"],
  ["_x000D_", "_x005F_x000D_"],
  ["_x00_", "_x00_"],
  ["__proto__", "_x005F__proto__"],
  ["constructor", "_x0063_onstructor"],
  ["constructors", "constructors"],
])("%j is written %j", (text, written) => {
  expect(sheetText(text)).toBe(written);
});

test("what is too long for a cell ends in an ellipsis, and in no half of a character", () => {
  expect(sheetText("a".repeat(32_767))).toHaveLength(32_767);
  const cut = sheetText(`${"a".repeat(32_765)}👍👍`);
  expect([cut.length, cut.slice(-2)]).toEqual([32_766, "a…"]);
});

test("nothing is left that a workbook cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sheetText(text)).toMatch(/^[\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
