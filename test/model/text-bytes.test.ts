import fc from "fast-check";
import { expect, test } from "vitest";
import { TextBytes, type TextSpan } from "../../src/model/text-bytes.ts";

const textOf = ({ bytes, start, end }: TextSpan) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));

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
