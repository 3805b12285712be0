import { unzipSync } from "fflate";
import { workbookFile } from "./zip.ts";

/** Cells of one column that a sheet shows as one; rows and columns count from 0. */
export interface MergedRange {
  /** As a spreadsheet names it, such as B2:B4. */
  readonly name: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const relationsFile = "xl/_rels/workbook.xml.rels";

/**
 * The ranges of a sheet that are merged over several rows of one column: what is as wide as several is a title. They stand
 * behind the cells, of which no more is looked at here. None where they are not found.
 *
 * @param index which of the sheets, in the order of the workbook
 */
export function mergedRanges(workbook: Uint8Array, index: number): readonly MergedRange[] {
  const path = pathOf(workbook, index);
  const [sheet] = path === undefined ? [] : contentsOf(workbook, [path]);
  if (sheet === undefined) return [];
  const behindCells = sheet.subarray(Math.max(0, sheet.lastIndexOf("sheetData>"))).toString();
  return [...behindCells.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g)]
    .filter(([, from, , to]) => from === to)
    .map(([, column, first, , last]) => ({
      name: `${column}${first}:${column}${last}`,
      column: columnNumber(column),
      firstRow: Number(first) - 1,
      lastRow: Number(last) - 1,
    }))
    .filter(({ firstRow, lastRow }) => lastRow > firstRow);
}

/** Where in the archive a sheet stands: the workbook names a relation, and its relations the file. */
function pathOf(workbook: Uint8Array, index: number): string | undefined {
  const [sheets, relations] = contentsOf(workbook, [workbookFile, relationsFile]).map(String);
  const relation = sheets?.match(/<(?:\w+:)?sheet\s[^>]*>/g)?.[index]?.match(/\w:id=["']([^"']+)/)?.[1];
  const target = relations
    ?.match(/<(?:\w+:)?Relationship\s[^>]*>/g)
    ?.find((element) => element.match(/\sId=["']([^"']+)/)?.[1] === relation)
    ?.match(/\sTarget=["']([^"']+)/)?.[1];
  return target?.replace(/^(\/?)/, (root) => (root === "/" ? "" : "xl/"));
}

const contentsOf = (workbook: Uint8Array, paths: readonly string[]): readonly (Buffer | undefined)[] => {
  const files = unzipSync(workbook, { filter: ({ name }) => paths.includes(name) });
  return paths.map((path) => (path in files ? Buffer.from(files[path]) : undefined));
};

/** @example columnNumber("AA") //=> 26 */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
