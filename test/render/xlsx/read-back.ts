import readExcelFile from "read-excel-file/node";

/** What a reader of workbooks finds in one, sheet by sheet; its dates are the wall clock as if it were UTC. */
export async function readBack(
  workbook: Uint8Array,
): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const sheets = await readExcelFile(Buffer.from(workbook), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}
