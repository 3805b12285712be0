import { textWidth } from "../../terminal/text-width.ts";
import { shortened } from "../../terminal/width.ts";

/** How many columns of text the narrowest chart has room for. */
const columns = 46;
/** How wide a column of text is at most, and how wide in a text of several, in px. */
const columnWidth = 8;
const usualWidth = 7;
/** How many columns apart the labels along an axis stand at least. */
const between = 2;

/** How much room the widest of some labels takes, in px. */
export const roomFor = (labels: readonly string[]): number =>
  columnWidth * labels.reduce((widest, label) => Math.max(widest, textWidth(label)), 0);

/** Whether a text has room in a line by itself on every page. */
export const fits = (text: string): boolean => textWidth(text) <= columns;

/**
 * A label that fits into a line beside another text, with an ellipsis where it has to be cut.
 *
 * @example beside("a very long name of a very busy team", "1,024 (41.3%)") //=> "a very long nam… very busy team"
 */
export const beside = (label: string, other: string): string =>
  shortened(label, Math.max(8, columns - 2 - textWidth(other)), "…");

/** A label for a place among others, cut where it is much too long. */
export const cut = (label: string): string => shortened(label, 20, "…");

/** A label along an axis, by its index: in the middle of its place, or where it would reach over an edge, on one side of it. */
export interface PlacedLabel {
  readonly index: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Span extends PlacedLabel {
  /** In columns from the left of the narrowest chart. */
  readonly from: number;
  readonly to: number;
}

/**
 * Which of the labels along an axis are written so that they do not run into each other: the first, and every so many.
 *
 * @param placeOf where each label stands, as a fraction of the width
 * @param side the width of what stands to the left of the marks, in px
 * @example placedLabels(["a", "b"], (index) => index, 0)
 * //=> [{ index: 0, anchor: "start", from: 0, to: 1 }, { index: 1, anchor: "end", from: 45, to: 46 }]
 */
export function placedLabels(
  labels: readonly string[],
  placeOf: (index: number) => number,
  side: number,
): readonly PlacedLabel[] {
  const room = columns - side / usualWidth;
  const spans = labels.map((label, index) => spanOf(index, textWidth(cut(label)), placeOf(index) * room, room));
  for (let step = 1; step < spans.length; step++) {
    const some = spans.filter((_, index) => index % step === 0);
    if (some.every(({ from }, index) => index === 0 || from >= some[index - 1].to + between)) return some;
  }
  return spans.slice(0, 1);
}

function spanOf(index: number, width: number, place: number, room: number): Span {
  if (place < width / 2) return { index, anchor: "start", from: place, to: place + width };
  if (room - place < width / 2) return { index, anchor: "end", from: place - width, to: place };
  return { index, anchor: "middle", from: place - width / 2, to: place + width / 2 };
}
