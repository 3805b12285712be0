import type { Band, Column, Row } from "../document/document.ts";
import { type Terminal, toned } from "./terminal.ts";

/** A line of a table before it is laid out. Its texts are encoded, and the first one is indented. */
export interface TableLine {
  readonly kind: Row["kind"] | "title" | "head";
  readonly cells: readonly string[];
  readonly tone: Row["tone"];
  readonly note: string;
}

const indents: Readonly<Record<TableLine["kind"], number>> = { title: 0, head: 2, row: 2, total: 2, part: 4 };

/** Where a name goes on that found no room. */
export const indentBelow = ({ kind }: TableLine): number => indents[kind] + 2;

/** The line of a band's titles, and the lines of its rows. */
export interface BandLines {
  readonly head: TableLine;
  readonly rows: readonly TableLine[];
}

export function bandLines({ title, head, rows }: Band, { encode }: Terminal): BandLines {
  const lineOf = (kind: TableLine["kind"], cells: Row["cells"], note = "", tone?: Row["tone"]): TableLine => ({
    kind,
    tone,
    cells: cells.map((text, place) => (place === 0 ? " ".repeat(indents[kind]) : "") + encode(text)),
    note: encode(note),
  });
  return {
    head: title === undefined ? lineOf("head", head) : lineOf("title", [title, ...head.slice(1)]),
    rows: rows.map(({ kind, cells, note, tone }) => lineOf(kind, cells, note, tone)),
  };
}

/** The text of one cell in its colour. */
export function painted(text: string, line: TableLine, place: number, column: Column, terminal: Terminal): string {
  const { chalk } = terminal;
  if (line.kind === "title" && place === 0) return chalk.bold(text);
  if (line.kind === "title" || line.kind === "head" || line.kind === "part") return chalk.dim(text);
  if (column.kind === "bar") return chalk.cyan(text);
  if (column.tinted && line.tone !== undefined) return toned(text, line.tone, terminal);
  return line.kind === "total" ? chalk.bold(text) : text;
}
