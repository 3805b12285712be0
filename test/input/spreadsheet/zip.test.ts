import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isWorkbook, namesInZip } from "../../../src/input/spreadsheet/zip.ts";

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;

/** An archive of small files that claim to be of these sizes. */
function claiming(...sizes: readonly number[]): Uint8Array {
  const archive = zipSync(Object.fromEntries(sizes.map((_, index) => [`${index}.xml`, strToU8("a")])));
  const view = new DataView(archive.buffer, archive.byteOffset);
  let at = 0;
  for (const size of sizes) {
    at = Buffer.from(archive).indexOf(Buffer.from("PK\u0001\u0002"), at) + 4;
    view.setUint32(at + 20, size, true);
  }
  return archive;
}

describe("the names in an archive", () => {
  test("in their order", () => {
    expect(namesInZip(claiming(1, 1), "may.zip")).toEqual(["0.xml", "1.xml"]);
  });

  test("of what is none, or is cut off, are not known", () => {
    expect(namesInZip(strToU8("id,created_at\n1,2026-03-02\n"), "may.csv")).toBeUndefined();
    expect(namesInZip(claiming(1, 1).subarray(0, 60), "may.zip")).toBeUndefined();
  });

  test("are told of one that unpacks to just a gibibyte, and of no larger one", () => {
    expect(namesInZip(claiming(gibibyte), "may.zip")).toEqual(["0.xml"]);
    expect(() => namesInZip(claiming(gibibyte + 1), "may.zip")).toThrow("unpacks to 1024 MiB");
  });

  test("files are large together", () => {
    expect(namesInZip(claiming(512 * mebibyte, 512 * mebibyte), "may.zip")).toHaveLength(2);
    expect(() => namesInZip(claiming(512 * mebibyte, 513 * mebibyte), "may.zip")).toThrow("unpacks to 1025 MiB");
  });
});

test("a workbook is an archive with the file of one at its place", () => {
  expect(isWorkbook(["[Content_Types].xml", "xl/workbook.xml"])).toBe(true);
  expect(isWorkbook(["backup/xl/workbook.xml"])).toBe(false);
  expect(isWorkbook(["word/document.xml"])).toBe(false);
});
