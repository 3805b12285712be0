import type { FileNote } from "../bytes/file-notes.ts";
import { csvLines } from "./csv-lines.ts";
import { readWorkbook, type WorkbookSheet } from "./read-workbook.ts";
import { isWorkbook, namesInZip } from "./zip.ts";

/** A sheet as text, and what a person should know of it. */
export interface SpreadsheetText {
  /** Its name. */
  readonly sheet: string;
  readonly chunks: Iterable<Uint8Array>;
  readonly notes: readonly FileNote[];
}

/**
 * The sheet of a workbook as CSV, to be read like any other; undefined for another archive.
 *
 * @param sheet its name; left out, the first one is taken, and the others are told of
 * @throws MetrikError (exit 3) for a workbook that cannot be read
 */
export async function spreadsheetText(
  bytes: Uint8Array,
  file: string,
  sheet: string | undefined,
): Promise<SpreadsheetText | undefined> {
  if (!isWorkbook(namesInZip(bytes, file) ?? [])) return undefined;
  const workbook = await readWorkbook(bytes, file, sheet);
  const notes = [...(sheet === undefined ? firstSheetNotes(workbook) : []), ...mergedNotes(workbook, file)];
  return { sheet: workbook.name, chunks: csvLines(workbook.rows), notes };
}

function firstSheetNotes({ name, others }: WorkbookSheet): readonly FileNote[] {
  const message = `only the sheet "${name}" of the workbook is read; the others: ${others.join(", ")} (--sheet)`;
  return others.length > 0 ? [{ code: "first-sheet", message }] : [];
}

const mergedNotes = ({ filled, unfilled }: WorkbookSheet, file: string): readonly FileNote[] => [
  ...filled.map((name) => ({ code: "merged-cells", message: inEachRow, file: `${file}: ${name}` })),
  ...unfilled.map((name) => ({ code: "merged-numbers", message: inFirstRow, file: `${file}: ${name}` })),
];

const inEachRow = "cells that are merged over several rows, such as a name or a day, count for each of the rows";
const inFirstRow =
  "cells that are merged over several rows hold a number, a mark or a length of time, which may be that of all the rows together: it " +
  "counts for the first row only (where each row has it, undo the merging and fill it in)";
