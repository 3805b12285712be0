import { stringify } from "csv-stringify/sync";
import { escapeSequence } from "../encode.ts";
import type { Cell } from "./columns.ts";

/**
 * Controls, which a terminal obeys when somebody looks at the file there, but for tabs and line ends; marks of direction,
 * which show a cell as another than it is; and halves of surrogate pairs, which no file can hold.
 */
const unwritable = /[^\P{Cc}\t\r\n]|[\p{Bidi_Control}\p{Cs}]/gu;

/**
 * What csv-stringify's guard against formulas leaves open: cells that begin with a line feed, NUL or space; what has to be
 * shown as an escape sequence; and lines of a cell that a CI log would take for a command.
 */
const guarded = (text: string): string =>
  text
    .replace(/^[\s\0]/, "'$&")
    .replace(unwritable, escapeSequence)
    .replace(/(?<=(?:^|[\r\n\u2028\u2029])\s*):(?=:)|#(?=#(?:vso)?\[)/g, "$&'");

/** Lines of cells as CSV, with a line feed behind each. No cell is taken for a formula or a command. */
export const csvText = (lines: (readonly Cell[])[]): string =>
  stringify(lines, { cast: { string: guarded }, escape_formulas: true, quoted_match: /[\r\n]/ });
