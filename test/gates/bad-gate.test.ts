import fc from "fast-check";
import { expect, test } from "vitest";
import { badGate } from "../../src/gates/bad-gate.ts";
import { terminalText } from "../../src/render/encode.ts";
import { textWidth } from "../../src/render/terminal/text-width.ts";

const notesOf = (text: string, from: number, to: number): readonly string[] =>
  badGate(text, { from, to }, "it is wrong").details.notes ?? [];

test("a caret stands under each column of the token", () => {
  expect(notesOf("cast.value >= 85%", 5, 10)).toEqual(["cast.value >= 85%", "     ^^^^^"]);
});

test("a caret stands behind the end, where something is missing", () => {
  expect(notesOf("csat.value", 10, 10)).toEqual(["csat.value", "          ^"]);
});

test("wide characters take two columns", () => {
  expect(notesOf("a{b=東京}.c", 4, 6)).toEqual(["a{b=東京}.c", "    ^^^^"]);
  expect(notesOf("a{b=東京}.c", 8, 9)).toEqual(["a{b=東京}.c", "          ^"]);
});

test("what cannot be seen, and what a CI log would take for a command, is shown as a dot", () => {
  expect(notesOf("a\u001b[31m\t\u202eb", 8, 9)).toEqual(["a·[31m··b", "        ^"]);
  expect(notesOf("::error::x", 9, 10)).toEqual([":·error:·x", "         ^"]);
  expect(notesOf("##[error]x", 9, 10)).toEqual(["#·[error]x", "         ^"]);
});

test("the encoder of the terminal changes nothing, so that the caret stays where it is", () => {
  const hostile = fc.oneof(
    fc.constantFrom("::", "##[", "##vso[", "\u001b[2J", "\n", " "),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(hostile), fc.nat(), (pieces, at) => {
      const text = pieces.join("");
      const from = at % (text.length + 1);
      const [line = "", caret = ""] = notesOf(text, from, from);
      expect(terminalText(line)).toBe(line);
      expect(caret).toMatch(/^ *\^$/);
      expect(textWidth(caret)).toBeLessThanOrEqual(textWidth(line) + 2);
    }),
  );
});

test("there is help only where somebody knows some", () => {
  expect(badGate("a", { from: 0, to: 1 }, "it is wrong", "").details).not.toHaveProperty("help");
  expect(badGate("a", { from: 0, to: 1 }, "it is wrong", "write b").details.help).toBe("write b");
});
