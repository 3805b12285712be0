import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { mergedRanges } from "../../../src/input/spreadsheet/merged-ranges.ts";
import { workbookWith } from "../../support/workbook.ts";

const sheetWith = (merged: string): string =>
  `<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData><mergeCells>${merged}</mergeCells></worksheet>`;

/** A workbook whose second sheet is this. */
const workbook = (sheet: string, target = "worksheets/sheet7.xml"): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Target="worksheets/sheet1.xml" Id="rId1"/><Relationship Id="rId2" Target="${target}"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheetWith('<mergeCell ref="C2:C3"/>')),
    "xl/worksheets/sheet7.xml": strToU8(sheet),
  });

describe("the merged ranges of a sheet", () => {
  test("are those over several rows of one column: what is wider is a title", () => {
    const sheet = sheetWith(
      '<mergeCell ref="A1:F1"/><mergeCell ref="B2:B4"/><mergeCell ref="AA5:AA6"/><mergeCell ref="A7:B8"/>',
    );
    expect(mergedRanges(workbook(sheet), 1)).toEqual([
      { name: "B2:B4", column: 1, firstRow: 1, lastRow: 3 },
      { name: "AA5:AA6", column: 26, firstRow: 4, lastRow: 5 },
    ]);
  });

  test("are found by the place of the sheet, whatever its file is called", () => {
    const named = (index: number, target?: string) =>
      mergedRanges(workbook(sheetWith('<mergeCell ref="B2:B4"/>'), target), index).map(({ name }) => name);
    expect(named(0)).toEqual(["C2:C3"]);
    expect(named(1)).toEqual(["B2:B4"]);
    expect(named(1, "/xl/worksheets/sheet7.xml")).toEqual(["B2:B4"]);
  });

  test("stand behind the cells, also where names have a prefix", () => {
    const sheet =
      "<x:worksheet><x:sheetData></x:sheetData><x:mergeCells><x:mergeCell ref='B2:B4'/></x:mergeCells></x:worksheet>";
    expect(mergedRanges(workbook(sheet), 1)).toMatchObject([{ name: "B2:B4" }]);
  });

  test("none where there are none, or the sheet is not found", async () => {
    expect(mergedRanges(workbook("<worksheet><sheetData/></worksheet>"), 1)).toEqual([]);
    expect(mergedRanges(workbook(sheetWith("")), 2)).toEqual([]);
    expect(mergedRanges(workbook(sheetWith(""), "worksheets/sheet8.xml"), 1)).toEqual([]);
    expect(mergedRanges(zipSync({ "a.xml": strToU8("<a/>") }), 0)).toEqual([]);
    expect(mergedRanges(await workbookWith({ A: [["a"]] }), 0)).toEqual([]);
  });
});
