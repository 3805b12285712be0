import { stringify } from "csv-stringify/sync";
import type { Cell } from "./columns.ts";

/**
 * What csv-stringify's guard against formulas leaves open: cells that begin with a line feed, NUL or space; and lines of
 * a cell that a CI log would take for a command.
 */
const guarded = (text: string): string =>
  text.replace(/^[\s\0]/, "'$&").replace(/(?<=(?:^|[\r\n])\s*):(?=:)|#(?=#(?:vso)?\[)/g, "$&'");

/** Lines of cells as CSV, with a line feed behind each. No cell is taken for a formula or a command. */
export const csvText = (lines: (readonly Cell[])[]): string =>
  stringify(lines, { cast: { string: guarded }, escape_formulas: true, quoted_match: /[\r\n]/ });
