import fc from "fast-check";
import { expect, test } from "vitest";
import { isText, TextBytes, textOf } from "../../../src/model/texts/text-bytes.ts";

test("are the UTF-8 of a text, long or short, whatever was written before", () => {
  const encoded = new TextBytes();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ minLength: 300 })), (text) => {
      const span = encoded.of(text);
      expect(textOf(span)).toBe(text);
      expect(span.end).toBe(Buffer.byteLength(text));
    }),
  );
});

test("of bytes are those bytes", () => {
  const span = { bytes: new Uint8Array([0x61, 0x62]), start: 1, end: 2 };
  expect(new TextBytes().of(span)).toBe(span);
});

test("a span is its text, and no text of which it is but a part", () => {
  const bytes = new TextEncoder().encode("[-1]x-12");
  const span = { bytes, start: 1, end: 3 };
  expect(textOf(span)).toBe("-1");
  expect(["-1", "-", "-12", "", "x1"].map((text) => isText(span, text))).toEqual([true, false, false, false, false]);
  expect(isText({ bytes, start: 5, end: 8 }, "-1")).toBe(false);
});
