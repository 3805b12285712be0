import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { spreadsheetText } from "../../../src/input/spreadsheet/spreadsheet-text.ts";
import { moment, workbookWith } from "../../support/workbook.ts";

const textOf = async (bytes: Uint8Array, sheet?: string): Promise<string | undefined> => {
  const text = await spreadsheetText(bytes, "may.xlsx", sheet);
  return text === undefined ? undefined : Buffer.concat([...text.chunks]).toString();
};

describe("the sheet of a workbook as CSV", () => {
  test("times by the format of their cell, ids as they are written, texts as they stand", async () => {
    const workbook = await workbookWith({
      Tickets: [
        ["id", "created", "day", "length", "note"],
        ["007", moment("2026-03-02 09:15:00"), moment("2026-03-02"), { value: 1.5, format: "[h]:mm:ss" }, '=1+1, "x"'],
        [12_345_678_901, moment("2026-03-03 00:00:00"), moment("2026-03-03"), null, true],
      ],
    });
    expect(await textOf(workbook)).toBe(
      [
        "id,created,day,length,note",
        '007,2026-03-02 09:15:00,2026-03-02,36:00:00,"=1+1, ""x"""',
        "12345678901,2026-03-03 00:00:00,2026-03-03,,true",
        "",
      ].join("\n"),
    );
  });

  test("every row is a line, also an empty one and one with lines in a cell", async () => {
    const rows = [
      ["id", "note"],
      ["1", "a\nb"],
      [null, null],
      ["3", "c"],
    ];
    expect((await textOf(await workbookWith({ A: rows })))?.split("\n")).toEqual(["id,note", "1,a b", ",", "3,c", ""]);
  });

  test("the first sheet, and the others are told of; or the one that is named", async () => {
    const workbook = await workbookWith({ Summary: [["a"]], Tickets: [["b"]] });
    expect(await textOf(workbook)).toBe("a\n");
    expect(await textOf(workbook, "Tickets")).toBe("b\n");
    const { notes } = (await spreadsheetText(workbook, "may.xlsx", undefined)) ?? {};
    expect(notes).toEqual([
      {
        code: "first-sheet",
        message: 'only the sheet "Summary" of the workbook is read; the others: Tickets (--sheet)',
      },
    ]);
  });
});

describe("cells that are merged over rows", () => {
  const merged = workbookWith({
    Tickets: [
      ["id", "day", "agent", "cost"],
      [
        "A1",
        { value: "13/03/2026", rowSpan: 2 },
        { value: "Sari", rowSpan: 3 },
        { value: 7500, format: "0", rowSpan: 2 },
      ],
      ["A2", null, null, null],
      ["A3", "14/03/2026", null, 500],
    ],
  });

  test("have their name, word or day in each of the rows; a number, which may be their sum, stays in the first", async () => {
    expect((await textOf(await merged))?.split("\n")).toEqual([
      "id,day,agent,cost",
      "A1,13/03/2026,Sari,7500",
      "A2,13/03/2026,Sari,",
      "A3,14/03/2026,Sari,500",
      "",
    ]);
  });

  test("are named", async () => {
    const { notes } = (await spreadsheetText(await merged, "may.xlsx", "Tickets")) ?? {};
    expect(notes).toMatchObject([
      { code: "merged-cells", file: "may.xlsx: B2:B3" },
      { code: "merged-cells", file: "may.xlsx: C2:C4" },
      { code: "merged-numbers", file: "may.xlsx: D2:D3" },
    ]);
  });
});

describe("what is told of it", () => {
  const workbook = workbookWith({ Summary: [["a"]], Tickets: [["b"]] });

  test("the name of the sheet that is read", async () => {
    expect((await spreadsheetText(await workbook, "may.xlsx", undefined))?.sheet).toBe("Summary");
    expect((await spreadsheetText(await workbook, "may.xlsx", "Tickets"))?.sheet).toBe("Tickets");
  });

  test("nothing of the others where one was named, or where it is the only one", async () => {
    expect((await spreadsheetText(await workbook, "may.xlsx", "Tickets"))?.notes).toEqual([]);
    expect((await spreadsheetText(await workbookWith({ A: [["a"]] }), "may.xlsx", undefined))?.notes).toEqual([]);
  });
});

describe("what is refused", () => {
  test("a sheet that there is not, with the nearest one", async () => {
    const workbook = await workbookWith({ Summary: [["a"]], Tickets: [["b"]] });
    await expect(textOf(workbook, "Ticket")).rejects.toMatchObject({
      code: "no-sheet",
      details: { file: "may.xlsx", help: expect.stringContaining("Tickets") },
    });
  });

  test("a sheet without a row", async () => {
    await expect(textOf(await workbookWith({ A: [] }))).rejects.toMatchObject({ code: "empty" });
  });

  test("a workbook whose sheet is damaged", async () => {
    const damaged = zipSync({ "xl/workbook.xml": Buffer.from("<workbook>") });
    await expect(textOf(damaged)).rejects.toMatchObject({
      code: "bad-workbook",
      details: { help: expect.stringContaining("CSV") },
    });
  });

  test("one that unpacks to more than a gibibyte, before it is unpacked", async () => {
    const small = zipSync({ "xl/workbook.xml": Buffer.from("<workbook/>") }, { level: 0 });
    const view = new DataView(small.buffer, small.byteOffset);
    const central = Buffer.from(small).lastIndexOf(Buffer.from("PK\u0001\u0002"));
    view.setUint32(central + 24, 2 ** 31, true);
    await expect(textOf(small)).rejects.toMatchObject({ code: "too-large" });
  });

  test("another archive is none of its business, nor is what is no archive", async () => {
    expect(await textOf(zipSync({ "tickets.csv": Buffer.from("id\n1\n") }))).toBeUndefined();
    expect(await textOf(Buffer.from("id\n1\n"))).toBeUndefined();
  });
});
