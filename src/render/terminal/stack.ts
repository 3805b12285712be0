import type { Column, Table } from "../document/document.ts";
import { bandLines, type TableLine } from "./table-lines.ts";
import type { Terminal } from "./terminal.ts";
import { indented, shortened } from "./width.ts";

const figureIndent = 4;

/** The names of a row in one line. */
function nameOf({ cells }: TableLine, columns: readonly Column[], { width, ellipsis }: Terminal): string {
  const names = cells.filter((text, index) => columns[index].kind === "label" && text.trim() !== "");
  return shortened(names.join(" / "), width, ellipsis);
}

/** The figures of a row, each with its title, and words behind the figure that they are about. */
function figuresOf({ cells }: TableLine, head: TableLine, columns: readonly Column[]): string {
  const texts = cells.map((text, index) => {
    if (text === "") return "";
    if (columns[index].kind === "word") return ` ${text}`;
    return columns[index].kind === "number" ? `, ${`${head.cells[index]} ${text}`.trim()}` : "";
  });
  return texts.join("").replace(/^, /, "");
}

/** A table that is too wide even with shortened names: of each row the name, and below it the figures in words. */
export function stack({ bands, columns }: Table, terminal: Terminal): readonly string[] {
  return bands.flatMap((band) => {
    const { head, rows } = bandLines(band, terminal);
    const stacked = rows.flatMap((row) => {
      const below = [figuresOf(row, head, columns), row.note].filter((text) => text !== "");
      const lines = below.flatMap((text) => indented(text, figureIndent, terminal));
      return [nameOf(row, columns, terminal), ...lines];
    });
    return [terminal.chalk.bold(nameOf(head, columns, terminal)), ...stacked];
  });
}
