import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/model/texts/text.ts";

/** UTF-8 in which half a surrogate pair keeps three bytes of its own, as the JSON reader writes it. */
function wtf8(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      const isLone = point >= 0xd800 && point <= 0xdfff;
      return isLone
        ? [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)]
        : [...Buffer.from(character)];
    }),
  );
}

test.each([
  [[], ""],
  [[0x63, 0xed, 0xa0, 0x80], "c\ud800"],
  [[0xed, 0xbf, 0xbf, 0x63], "\udfffc"],
  // U+D7FF begins with the byte of the surrogates and is none.
  [[0xed, 0x9f, 0xbf], "\ud7ff"],
  [[0xed, 0x9f, 0xbf, 0xed, 0xa0, 0x80], "\ud7ff\ud800"],
  [[0xef, 0xbb, 0xbf, 0x61], "\ufeffa"],
  [[0xf0, 0x9f, 0x99, 0x82], "🙂"],
])("decodes %j", (bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test("gives every text back, with lone surrogates and without", () => {
  const units = fc.constantFrom("a", "é", "\ud7ff", "日", "🙂", "\ud800", "\udbff", "\udc00", "\udfff", "\ufeff", "\0");
  // Two halves that stand together are a whole one.
  const text = fc.array(units, { maxLength: 8 }).map((characters) => characters.join(" "));
  fc.assert(
    fc.property(text, (each) => {
      expect(decodeText(wtf8(each))).toBe(each);
    }),
  );
});
