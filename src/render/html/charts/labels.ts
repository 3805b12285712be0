import { textWidth } from "../../terminal/text-width.ts";
import { shortened } from "../../terminal/width.ts";

/** How many columns of text the narrowest chart has room for. */
const columns = 46;
/** How wide a column of text is at most, in px. */
const columnWidth = 8;

/** How much room the widest of some labels takes, in px. */
export const roomFor = (labels: readonly string[]): number =>
  columnWidth * labels.reduce((widest, label) => Math.max(widest, textWidth(label)), 0);

/** Whether a text has room in a line by itself on every page. */
export const fits = (text: string): boolean => textWidth(text) <= columns;

/**
 * A label that fits into a line beside another text, with an ellipsis where it has to be cut.
 *
 * @example beside("a very long name of a very busy team", "1,024 (41.3%)") //=> "a very long nam…very busy team"
 */
export const beside = (label: string, other: string): string =>
  shortened(label, Math.max(8, columns - 2 - textWidth(other)), "…");

/** A label for a place among others, cut where it is much too long. */
export const cut = (label: string): string => shortened(label, 20, "…");

/**
 * Which of the labels along an axis are written so that they do not run into each other: the first, and every so many.
 *
 * @example shownLabels(["a", "b", "c"]) //=> [0, 1, 2]
 */
export function shownLabels(labels: readonly string[]): readonly number[] {
  const widest = labels.reduce((width, label) => Math.max(width, textWidth(cut(label))), 1);
  const most = Math.max(1, Math.floor(columns / (widest + 3)));
  const step = Math.max(1, Math.ceil(labels.length / most));
  return labels.flatMap((_, index) => (index % step === 0 ? [index] : []));
}
