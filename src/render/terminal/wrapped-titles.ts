import type { Column } from "../document/document.ts";
import type { Fitted } from "./fit-columns.ts";
import type { TableLine } from "./table-lines.ts";
import { textWidth } from "./text-width.ts";
import { wrapped } from "./width.ts";

/** What of a cell has to stand in one line: of a title that wraps, its longest word. */
export function unbroken({ kind, cells }: TableLine, { titleWraps }: Column, index: number): string {
  if (kind !== "head" || titleWraps !== true) return cells[index];
  return cells[index].split(" ").reduce((longest, word) => (textWidth(word) > textWidth(longest) ? word : longest));
}

/** The lines of a table with as many lines for the titles as the highest of them takes; each ends in the last one. */
export const withWrappedTitles = (
  lines: readonly TableLine[],
  columns: readonly Column[],
  fitted: readonly Fitted[],
): readonly TableLine[] => lines.flatMap((line) => (line.kind === "head" ? titleLines(line, columns, fitted) : [line]));

function titleLines(head: TableLine, columns: readonly Column[], fitted: readonly Fitted[]): readonly TableLine[] {
  const titles = head.cells.map((title): readonly string[] => [title]);
  for (const { index, width } of fitted) {
    if (columns[index].titleWraps === true) titles[index] = wrapped(head.cells[index].split(" "), width);
  }
  const height = Math.max(...titles.map(({ length }) => length));
  return Array.from({ length: height }, (_, place) => ({
    ...head,
    cells: titles.map((words) => words[place - height + words.length] ?? ""),
  }));
}
