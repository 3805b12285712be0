import { escapeSequence } from "../encode.ts";

/** What a cell may hold. */
const longestText = 32_767;

/** Controls but for tabs and line feeds, marks of direction, halves of surrogate pairs, and what XML has no place for. */
const unwritable = /[^\P{Cc}\t\n]|[\p{Bidi_Control}\p{Cs}\ufffe\uffff]/gu;

/**
 * A text as a workbook can hold it: what cannot be in one is shown as an escape sequence, and what is only written like an
 * escape sequence of workbooks (`_x000D_`) stays what it is. What is too long for a cell ends in an ellipsis.
 *
 * @example sheetText("a\u0000b") //=> "a\\x00b"
 * @example sheetText("_x0041_") //=> "_x005F_x0041_"
 * @example sheetText("constructor") //=> "_x0063_onstructor", which a reader shows as it was
 */
export function sheetText(text: string): string {
  if (text in Object.prototype) return escapedFirst(text);
  const written = text.replace(unwritable, escapeSequence).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  return written.length <= longestText
    ? written
    : `${written.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The library finds texts again by their name in an object, which has some of its own: `toString`, `__proto__`. */
const escapedFirst = (text: string): string =>
  `_x${text.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_${text.slice(1)}`;
