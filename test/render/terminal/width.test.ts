import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { terminalText } from "../../../src/render/encode.ts";
import { terminalOf } from "../../../src/render/terminal/terminal.ts";
import { divided, indented, shortened, spelledOut } from "../../../src/render/terminal/width.ts";
import { plain } from "../../support/look.ts";
import { anyText } from "../../support/text.ts";

const terminal = terminalOf({ ...plain, width: 20 });

describe("text that is too long", () => {
  test.each([
    ["fits", "abcdef", 6, "abcdef"],
    ["loses its middle", "abcdefghij", 7, "abc…hij"],
    ["is measured in columns, not in characters", "客户服务渠道客户", 7, "客…户"],
    ["loses whole graphemes only", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5, "👨‍👩‍👧…👨‍👩‍👧"],
  ])("%s", (_, text, width, expected) => {
    expect(shortened(text, width, "…")).toBe(expected);
  });

  test("is never wider than allowed", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 40 }), (text, width) => {
        expect(stringWidth(shortened(terminalText(text), width, "..."))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("a name that goes on below", () => {
  test.each([
    ["stays where it fits", "  First reply", 13, ["  First reply", ""]],
    ["is divided between words and keeps its indentation", "  First reply time", 13, ["  First reply", "time"]],
    ["keeps its signs at its last word", "First reply ~ *", 13, ["First", "reply ~ *"]],
    [
      "is left whole where its first word does not fit",
      "Kundenzufriedenheit insgesamt",
      12,
      ["Kundenzufriedenheit insgesamt", ""],
    ],
  ])("%s", (_, name, width, expected) => {
    expect(divided(name, width)).toEqual(expected);
  });
});

describe("running text", () => {
  test("is broken between words and indented", () => {
    expect(indented("one two three four five", 2, terminal)).toEqual(["  one two three four", "  five"]);
  });

  test("goes on in the next line with a word that must be read in full", () => {
    expect(spelledOut(`see ${"x".repeat(30)}y z`, 2, terminal)).toEqual([
      "  see",
      `  ${"x".repeat(18)}`,
      `  ${"x".repeat(12)}y z`,
    ]);
    expect(spelledOut("客".repeat(10), 3, terminal)).toEqual([`   ${"客".repeat(8)}`, "   客客"]);
  });

  test("begins no line with what a CI log takes for a command", () => {
    expect(spelledOut(`${"x".repeat(18)}::error::no`, 2, terminal)).toEqual([
      `  ${"x".repeat(18)}`,
      "  \\x3a:error\\x3a:no",
    ]);
    expect(spelledOut("Shop::Sari", 2, terminal)).toEqual(["  Shop::Sari"]);
  });

  test("has a word shortened that fills more than a line", () => {
    expect(indented(`see ${"x".repeat(30)}y`, 2, terminal)).toEqual(["  see", `  ${"x".repeat(9)}…${"x".repeat(7)}y`]);
  });
});
