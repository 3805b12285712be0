import type { Sheet } from "read-excel-file/node";
import { inputError, type MetrikError } from "../../errors.ts";
import { didYouMean } from "../../suggest.ts";
import type { Cell } from "./cell-text.ts";
import { type Filled, fillMerged } from "./fill-merged.ts";
import { mergedRanges } from "./merged-ranges.ts";

/** One sheet of a workbook. */
export interface WorkbookSheet extends Filled {
  readonly name: string;
  /** The names of those that were not taken. */
  readonly others: readonly string[];
}

/**
 * A sheet of a workbook of Excel. Numbers stay as they are written there: ids may be longer than a number can be exact.
 *
 * @param wanted its name; left out, the first
 * @throws MetrikError (exit 3) "bad-workbook", "no-sheet", "empty"
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  wanted: string | undefined,
): Promise<WorkbookSheet> {
  const sheets = await sheetsOf(bytes, file);
  const index = wanted === undefined ? 0 : sheets.findIndex((each) => each.sheet === wanted);
  const sheet = sheets[index];
  if (sheet === undefined) throw noSheet(wanted ?? "", sheets, file);
  if (sheet.data.length === 0) throw emptySheet(sheet.sheet, sheets, file);
  const others = sheets.filter((each) => each !== sheet).map((each) => each.sheet);
  const rows = sheet.data.map((row) => row.map(cellOf));
  return { name: sheet.sheet, others, ...fillMerged(rows, mergedRanges(bytes, index)) };
}

async function sheetsOf(bytes: Uint8Array, file: string): Promise<readonly Sheet<string>[]> {
  const { default: readExcelFile } = await import("read-excel-file/node");
  try {
    return await readExcelFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      trim: false,
      parseNumber: (text) => text,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw inputError("bad-workbook", `the workbook cannot be read: ${why}`, {
      file,
      help: "open it in a spreadsheet and save it again, or save the sheet as CSV",
    });
  }
}

/** The library's own type allows for types of cells that no file has. */
function cellOf(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  return typeof cell === "string" || typeof cell === "boolean" || cell instanceof Date ? cell : String(cell);
}

function noSheet(wanted: string, sheets: readonly Sheet<string>[], file: string): MetrikError {
  const names = sheets.map(({ sheet }) => sheet);
  return inputError("no-sheet", `the workbook has no sheet "${wanted}"`, {
    file,
    help: didYouMean(wanted, names) || `sheets: ${names.join(", ")}`,
  });
}

function emptySheet(name: string, sheets: readonly Sheet<string>[], file: string): MetrikError {
  const others = sheets.map(({ sheet }) => sheet).filter((other) => other !== name);
  return inputError("empty", `the sheet "${name}" is empty`, {
    file,
    help: others.length > 0 ? `name another with --sheet: ${others.join(", ")}` : "was the export finished?",
  });
}
