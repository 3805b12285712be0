import fc from "fast-check";
import { expect, test } from "vitest";
import { LineCounter, lineAt } from "../../../src/input/bytes/line-counter.ts";
import { blocksOf } from "../../support/bytes.ts";

const lineAfter = (...texts: readonly string[]): number => {
  const lines = new LineCounter();
  for (const text of texts) lines.add(Buffer.from(text));
  return lines.line;
};

test.each([
  { texts: [], line: 1 },
  { texts: ["a"], line: 1 },
  { texts: ["a\n"], line: 2 },
  { texts: ["a\r\nb"], line: 2 },
  { texts: ["a\rb\rc"], line: 3 },
  { texts: ["a\r", "\nb"], line: 2 },
  { texts: ["a\r", "", "\nb"], line: 2 },
  { texts: ["a\r", "b"], line: 2 },
  { texts: ["\n\r\n\r"], line: 4 },
])("after $texts comes line $line", ({ texts, line }) => {
  expect(lineAfter(...texts)).toBe(line);
});

test("any split of the bytes gives the same line", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\r", "\n") });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(lineAfter(...texts)).toBe(texts.join("").split(/\r\n|\r|\n/).length);
    }),
  );
});

test.each([
  { offset: 0, line: 1 },
  { offset: 3, line: 1 },
  { offset: 4, line: 2 },
  { offset: 9, line: 3 },
])("the byte at $offset stands on line $line", async ({ offset, line }) => {
  expect(await lineAt(blocksOf(Buffer.from("abc\nab\r\ncd")), offset)).toBe(line);
});
