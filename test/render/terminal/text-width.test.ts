import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { textWidth } from "../../../src/render/terminal/text-width.ts";

test("is that of string-width, of what the program draws and of any text", () => {
  const drawn = fc.constantFrom(..."aZ 09~·×–…█▉▊▋▌▍▎▏▁▂▃▄▅▆▇░▒▓▲▼");
  const piece = fc.oneof(drawn, fc.string({ unit: "grapheme", maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
    { numRuns: 1000 },
  );
});

test("wide characters and emoji take two columns", () => {
  expect(textWidth("東京")).toBe(4);
  expect(textWidth("👍🏽")).toBe(2);
});
