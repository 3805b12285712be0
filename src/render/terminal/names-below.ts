import type { Table } from "../document/document.ts";
import { withoutSigns } from "../document/marks.ts";
import type { Fitted } from "./fit-columns.ts";
import type { TableLine } from "./table-lines.ts";
import type { Terminal } from "./terminal.ts";
import { textWidth } from "./text-width.ts";
import { shortened } from "./width.ts";

/** The names of each line that found no room, and have to be readable to the end or look like another one. */
export function namesBelow(
  lines: readonly TableLine[],
  { columns }: Table,
  fitted: readonly Fitted[],
  { ellipsis }: Terminal,
): readonly (readonly string[])[] {
  const told = fitted.map(({ index, width }) => {
    const cells = lines.map((line) => line.cells[index]);
    const isTold = columns[index].whole ? () => true : lookingAlike(cells, width, ellipsis);
    return cells.map((cell) => (textWidth(cell) > width && isTold(cell) ? [withoutSigns(cell)] : []));
  });
  return lines.map((_, line) => told.flatMap((names) => names[line]));
}

/** Whether a name of a column looks like another one of it when both are cut. */
function lookingAlike(cells: readonly string[], width: number, ellipsis: string): (cell: string) => boolean {
  const room = width - 2 * Math.max(...cells.map((cell) => cell.length - withoutSigns(cell).length));
  // Signs take their room from the end of a name; as much is taken from its beginning, so that all are cut alike.
  const lookOf = (cell: string): string => shortened(withoutSigns(cell), room, ellipsis);
  const namesByLook = new Map<string, Set<string>>();
  for (const cell of cells) {
    const look = lookOf(cell);
    namesByLook.set(look, (namesByLook.get(look) ?? new Set()).add(withoutSigns(cell)));
  }
  return (cell) => (namesByLook.get(lookOf(cell))?.size ?? 0) > 1;
}
