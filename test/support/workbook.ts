import writeExcelFile, { type Cell, type SheetData } from "write-excel-file/node";

/** A workbook with these sheets, as bytes. */
export async function workbookWith(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  return writeExcelFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
}

/** A moment of the wall clock as people's spreadsheets hold it: `2026-03-02 09:15:00`, or a day alone. */
export const moment = (text: string): Cell => ({
  value: new Date(`${text.replace(" ", "T")}${text.length > 10 ? "Z" : "T00:00:00Z"}`),
  format: text.length > 10 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy",
});
