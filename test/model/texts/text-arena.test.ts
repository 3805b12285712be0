import fc from "fast-check";
import { expect, test } from "vitest";
import { TextArena } from "../../../src/model/texts/text-arena.ts";

function arenaOf(texts: readonly (string | undefined)[]): TextArena {
  const arena = new TextArena();
  texts.forEach((text, index) => {
    if (text === undefined) return;
    const bytes = Buffer.from(`<${text}>`);
    arena.set(index, bytes, 1, bytes.length - 1);
  });
  return arena;
}

test("knows which indexes have a text, also behind the last", () => {
  const arena = arenaOf([undefined, "a", undefined, undefined, "b", undefined]);
  expect([0, 1, 2, 3, 4, 5, 6].map((index) => arena.has(index))).toEqual([
    false,
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(arena.size).toBe(5);
  expect(new TextArena().size).toBe(0);
  expect(new TextArena().has(0)).toBe(false);
});

test("orders decimal numbers by their size, and what has no text before all", () => {
  const arena = arenaOf(["10", undefined, "9", "100", "11"]);
  expect([0, 1, 2, 3, 4].sort((a, b) => arena.compare(a, b))).toEqual([1, 2, 0, 4, 3]);
  expect(arena.compare(0, 0)).toBe(0);
});

test("grows past its first capacity", () => {
  const long = "x".repeat(40_000);
  const arena = arenaOf([`${long}a`, `${long}b`, `${long}a`]);
  expect(arena.compare(0, 1)).toBeLessThan(0);
  expect(arena.compare(0, 2)).toBe(0);
});

test("compares by length and then by bytes", () => {
  const text = fc.option(fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 4 }), {
    nil: undefined,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), fc.nat(11), fc.nat(11), (texts, i, j) => {
      const [a, b] = [i % texts.length, j % texts.length];
      const bytes = [a, b].map((index) => Buffer.from(texts[index] ?? ""));
      const expected = bytes[0].length - bytes[1].length || Buffer.compare(bytes[0], bytes[1]);
      expect(Math.sign(arenaOf(texts).compare(a, b))).toBe(Math.sign(expected));
    }),
  );
});
