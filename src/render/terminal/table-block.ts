import type { Words } from "../../language/words.ts";
import { meaningsOf, type Table } from "../document/document.ts";
import { type Fitted, fitColumns, gap, widthOf } from "./fit-columns.ts";
import { grid } from "./grid.ts";
import { namesBelow } from "./names-below.ts";
import { stack } from "./stack.ts";
import { bandLines, indentBelow, painted, type TableLine } from "./table-lines.ts";
import type { Terminal } from "./terminal.ts";
import { textWidth } from "./text-width.ts";
import { divided, indented, shortened, spelledOut } from "./width.ts";
import { unbroken, withWrappedTitles } from "./wrapped-titles.ts";

const noteIndent = 4;
const remarkIndent = 2;

/** Even a text of no width, such as an accent on nothing, is given a column. */
const roomFor = (text: string): number => (text === "" ? 0 : Math.max(1, textWidth(text)));

/** The lines without their notes, aligned. */
function aligned(lines: readonly TableLine[], { columns }: Table, fitted: readonly Fitted[], terminal: Terminal) {
  const rows = lines.map((line) =>
    fitted.map(({ index, width }, place) => {
      const text = shortened(line.cells[index], width, terminal.ellipsis);
      return painted(text, line, place, columns[index], terminal);
    }),
  );
  return grid(rows, columns, fitted);
}

/** The lines with as much of each name as there is room for, and the rest of the names. */
function withBegunNames(lines: readonly TableLine[], { columns }: Table, [first]: readonly Fitted[]) {
  if (!columns[first.index].wraps) return { lines, rests: lines.map(() => []) };
  const names = lines.map(({ cells: [name] }) => divided(name, first.width));
  return {
    lines: lines.map((line, index) => ({ ...line, cells: [names[index][0], ...line.cells.slice(1)] })),
    rests: names.map(([, rest]) => (rest === "" ? [] : [rest])),
  };
}

/** Notes to the right of the rows where all of them fit there, else each below its row; names to be told below it, too. */
function withNotes(
  drawn: readonly string[],
  lines: readonly TableLine[],
  names: readonly (readonly string[])[],
  tableWidth: number,
  terminal: Terminal,
) {
  const { dim } = terminal.chalk;
  const start = tableWidth + gap;
  const beside = lines.every(({ note }) => start + textWidth(note) <= terminal.width);
  return lines.map(({ note }, index): readonly string[] => {
    const whole = names[index].flatMap((name) => spelledOut(name, indentBelow(lines[index]), terminal, dim));
    const text = drawn[index];
    if (note === "") return [text, ...whole];
    if (beside) return [text + " ".repeat(start - textWidth(text)) + dim(note), ...whole];
    return [text, ...whole, ...indented(note, noteIndent, terminal, dim)];
  });
}

/** A free line above each title but the first. */
function spaced(groups: readonly (readonly string[])[], lines: readonly TableLine[]): readonly string[] {
  return groups.flatMap((group, index) => {
    const { kind, cells } = lines[index];
    return index > 0 && kind === "title" && cells[0] !== "" ? ["", ...group] : group;
  });
}

/** The titles of the columns that found no room. */
function droppedTitles({ bands }: Table, fitted: readonly Fitted[]): string {
  const kept = new Set(fitted.map(({ index }) => index));
  const titles = bands.flatMap(({ head }) => head.filter((title, index) => title !== "" && !kept.has(index)));
  return [...new Set(titles)].join(", ");
}

/** What has to be known about the columns, below the table. */
const remarks = (texts: readonly string[], terminal: Terminal): readonly string[] =>
  texts.flatMap((text) => indented(terminal.encode(text), remarkIndent, terminal, terminal.chalk.dim));

/** A table as lines of the terminal. */
export function tableBlock(table: Table, terminal: Terminal, { tables }: Words): readonly string[] {
  const wide = table.bands.flatMap((band) => {
    const { head, rows } = bandLines(band, terminal);
    return [head, ...rows];
  });
  const natural = table.columns.map((column, index) =>
    Math.max(...wide.map((line) => roomFor(unbroken(line, column, index)))),
  );
  const fitted = fitColumns(table.columns, natural, terminal.width);
  if (fitted === undefined) return [...stack(table, terminal), ...remarks(meaningsOf(table.columns), terminal)];
  const { lines, rests } = withBegunNames(withWrappedTitles(wide, table.columns, fitted), table, fitted);
  const names = namesBelow(lines, table, fitted, terminal).map((whole, index) => [...rests[index], ...whole]);
  const drawn = withNotes(aligned(lines, table, fitted, terminal), lines, names, widthOf(fitted), terminal);
  const dropped = droppedTitles(table, fitted);
  const noRoom = dropped === "" ? [] : [tables.noRoomFor(dropped)];
  const meanings = meaningsOf(fitted.map(({ index }) => table.columns[index]));
  return [...spaced(drawn, lines), ...remarks([...noRoom, ...meanings], terminal)];
}
