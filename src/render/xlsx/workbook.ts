import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Sheet, SheetCell } from "./sheet.ts";
import { sheetText } from "./text.ts";

/** What a file in the archive says of when it was made: the same in every one, so that the same sheets are the same bytes. */
const madeAt = new Date(1980, 0, 1);

/** The sheets as a workbook of Excel (Office Open XML). */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title }) => ({ value: sheetText(title), type: String, fontWeight: "bold" as const })),
      ...rows.map(writtenRow),
    ],
  }));
  const archive = await writeExcelFile(written).toBuffer();
  return zipSync(unzipSync(archive), { mtime: madeAt });
}

const writtenRow = (row: readonly SheetCell[]) =>
  row.map((cell) => {
    if (cell === undefined) return null;
    if (typeof cell === "string") return { value: sheetText(cell), type: String };
    return { value: cell.value, type: Number, format: cell.format };
  });
