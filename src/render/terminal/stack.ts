import type { Column, Table } from "../document/document.ts";
import { bandLines, type TableLine } from "./table-lines.ts";
import type { Terminal } from "./terminal.ts";
import { indented, spelledOut } from "./width.ts";

const figureIndent = 4;

/** What a row is told apart by. */
const isName = ({ kind }: Column, index: number): boolean => kind === "label" || index === 0;

/** The names of a row in full. */
function nameLines({ cells }: TableLine, columns: readonly Column[], terminal: Terminal): readonly string[] {
  const name = cells.filter((text, index) => isName(columns[index], index) && text.trim() !== "").join(" / ");
  return spelledOut(name.trimStart(), name.length - name.trimStart().length, terminal);
}

/** The figures of a row, each with its title, and words behind the figure that they are about. */
function figuresOf({ cells }: TableLine, head: TableLine, columns: readonly Column[]): string {
  const texts = cells.map((text, index) => {
    if (text === "" || isName(columns[index], index)) return "";
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
      return [...nameLines(row, columns, terminal), ...lines];
    });
    return [...nameLines(head, columns, terminal).map((line) => terminal.chalk.bold(line)), ...stacked];
  });
}
