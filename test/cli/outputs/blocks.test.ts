import { expect, test } from "vitest";
import { blocks } from "../../../src/cli/outputs/blocks.ts";

const never = new AbortController().signal;

test("small pieces become blocks of 64 KiB and more, and the text stays the same", () => {
  const pieces = Array.from({ length: 100 }, (_, index) => String(index % 10).repeat(5000));
  const made = [...blocks(pieces, never)];
  expect(made.join("")).toBe(pieces.join(""));
  expect(made.slice(0, -1).every(({ length }) => length >= 65_536 && length < 70_536)).toBe(true);
  expect(made).toHaveLength(8);
});

test("there is no block of nothing", () => {
  expect([...blocks([], never)]).toEqual([]);
  expect([...blocks(["", "a", ""], never)]).toEqual(["a"]);
});

test("pieces are made as they are asked for, and no more once the run is interrupted", () => {
  const controller = new AbortController();
  let made = 0;
  function* pieces() {
    for (; ; made++) yield "x".repeat(70_000);
  }
  const text = blocks(pieces(), controller.signal)[Symbol.iterator]();
  expect(text.next().value).toHaveLength(70_000);
  expect(made).toBe(0);
  controller.abort();
  expect(() => text.next()).toThrow(expect.objectContaining({ name: "AbortError" }));
});
