import fc from "fast-check";
import { expect, test } from "vitest";
import { beside, roomFor, shownLabels } from "../../../../src/render/html/charts/labels.ts";
import { textWidth } from "../../../../src/render/terminal/text-width.ts";
import { anyText } from "../../../support/text.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `2026-03-${10 + index}`);

test("labels that have room are all written, others every so many from the first on", () => {
  expect(shownLabels(["a", "b", "c"])).toEqual([0, 1, 2]);
  expect(shownLabels(numbered(3))).toEqual([0, 1, 2]);
  expect(shownLabels(numbered(21))).toEqual([0, 7, 14]);
  expect(shownLabels([])).toEqual([]);
});

test("a label gives way to the text beside it, and is cut in the middle", () => {
  expect(beside("email", "12.5%")).toBe("email");
  const cut = beside("a team with a very long name indeed", "1,024 (41.3%) · of 2,048");
  expect(cut).toMatch(/^a team .*…/);
  expect(textWidth(cut)).toBeLessThanOrEqual(20);
});

test("the widest label decides", () => {
  expect(roomFor(["1", "100", "10"])).toBe(24);
  expect(roomFor(["東京"])).toBe(32);
  expect(roomFor([])).toBe(0);
});

test("whatever a label is made of, a line has room for both texts", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 30 }), (label, width) => {
      const other = "x".repeat(width);
      expect(textWidth(beside(label, other)) + width).toBeLessThanOrEqual(46);
    }),
  );
});
