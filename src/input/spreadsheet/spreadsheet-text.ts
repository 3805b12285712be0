import type { FileNote } from "../bytes/file-notes.ts";
import { csvLines } from "./csv-lines.ts";
import { readWorkbook } from "./read-workbook.ts";
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
  const { name, rows, others } = await readWorkbook(bytes, file, sheet);
  const message = `only the sheet "${name}" of the workbook is read; the others: ${others.join(", ")} (--sheet)`;
  const notes = sheet === undefined && others.length > 0 ? [{ code: "first-sheet", message }] : [];
  return { sheet: name, chunks: csvLines(rows), notes };
}
