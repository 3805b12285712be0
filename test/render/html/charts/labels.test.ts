import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beside, cut, placedLabels, roomFor } from "../../../../src/render/html/charts/labels.ts";
import { textWidth } from "../../../../src/render/terminal/text-width.ts";
import { anyText } from "../../../support/text.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `2026-03-${10 + index}`);

/** In the middle of columns of one width, as the periods of a chart are. */
const inColumns = (labels: readonly string[], side = 0) =>
  placedLabels(labels, (index) => (index + 0.5) / labels.length, side);

const indicesOf = (labels: readonly string[], side?: number) => inColumns(labels, side).map(({ index }) => index);

describe("labels along an axis", () => {
  test("are all written where they have room, else every so many from the first on", () => {
    expect(indicesOf(["a", "b", "c"])).toEqual([0, 1, 2]);
    expect(indicesOf(numbered(3))).toEqual([0, 1, 2]);
    // Of 46 columns the first label takes 1.1 to 11.1; the one in the middle of 18.6 begins at 13.6, of 16.4 at 11.4, too near.
    expect(indicesOf(numbered(21))).toEqual([0, 8, 16]);
    expect(indicesOf([])).toEqual([]);
  });

  test("have less room where values stand beside the marks", () => {
    expect(indicesOf(numbered(14))).toEqual([0, 6, 12]);
    // 46 - 70 / 7 columns: the first label takes 1.3 to 11.3; the one in the middle of 16.7 begins at 11.7, of 19.3 at 14.3.
    expect(indicesOf(numbered(14), 70)).toEqual([0, 7]);
  });

  test("stay inside: what is too near to an edge for its width begins or ends at its place", () => {
    const anchorsOf = (labels: readonly string[]) => inColumns(labels).map(({ anchor }) => anchor);
    expect(anchorsOf(numbered(2))).toEqual(["middle", "middle"]);
    expect(anchorsOf(numbered(9))).toEqual(["start", "middle", "end"]);
    expect(anchorsOf(["19 Maret 2026", "b", "c", "d"])).toEqual(["start", "middle"]);
  });

  test("neither touch nor leave the chart, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 40 }), fc.integer({ min: 0, max: 100 }), (labels, side) => {
        const room = 46 - side / 7;
        const shown = inColumns(labels, side);
        expect(shown[0]?.index).toBe(labels.length === 0 ? undefined : 0);
        let end = -2;
        for (const { index, anchor } of shown) {
          const width = textWidth(cut(labels[index] ?? ""));
          const place = ((index + 0.5) / labels.length) * room;
          const from = place - { start: 0, middle: width / 2, end: width }[anchor];
          expect(from).toBeGreaterThanOrEqual(end + 2 - 1e-9);
          end = from + width;
          expect(end).toBeLessThanOrEqual(room + 1e-9);
        }
      }),
    );
  });
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
