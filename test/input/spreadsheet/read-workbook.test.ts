import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../src/input/spreadsheet/read-workbook.ts";
import { workbookWith } from "../../support/workbook.ts";

const read = (bytes: Uint8Array, sheet?: string) => readWorkbook(bytes, "may.xlsx", sheet);

/** A workbook with another text in its XML. */
function altered(workbook: Uint8Array, from: string, to: string): Uint8Array {
  const files = Object.entries(unzipSync(workbook)).map(
    ([name, bytes]) => [name, strToU8(strFromU8(bytes).replaceAll(from, to))] as const,
  );
  return zipSync(Object.fromEntries(files));
}

describe("cells", () => {
  test("an id that is longer than a number can be exact keeps its digits", async () => {
    const workbook = altered(await workbookWith({ Tickets: [[123_456]] }), "<v>123456</v>", "<v>90071992547409931</v>");
    expect((await read(workbook)).rows).toEqual([["90071992547409931"]]);
  });

  test("a text keeps the spaces around it", async () => {
    expect((await read(await workbookWith({ Tickets: [["  Andi ", "b"]] }))).rows).toEqual([["  Andi ", "b"]]);
  });

  test("are found in bytes that stand within others", async () => {
    const workbook = await workbookWith({ Tickets: [["a"]] });
    const within = new Uint8Array(workbook.length + 20);
    within.set(workbook, 10);
    expect((await read(within.subarray(10, workbook.length + 10))).rows).toEqual([["a"]]);
  });
});

describe("sheets", () => {
  const workbook = workbookWith({ "Tickets 2025": [["a"]], Tickets: [["b"]], Notes: [["c"]] });

  test("the first, else the one whose name is exactly that; and the names of the others", async () => {
    expect(await read(await workbook)).toMatchObject({
      name: "Tickets 2025",
      rows: [["a"]],
      others: ["Tickets", "Notes"],
    });
    expect(await read(await workbook, "Tickets")).toMatchObject({
      name: "Tickets",
      rows: [["b"]],
      others: ["Tickets 2025", "Notes"],
    });
  });

  test("all of them are named where one is wanted that is like none", async () => {
    await expect(read(await workbook, "Zebra")).rejects.toMatchObject({
      code: "no-sheet",
      message: 'the workbook has no sheet "Zebra"',
      details: { help: "sheets: Tickets 2025, Tickets, Notes" },
    });
  });

  test("an empty one is refused, and where there are others, these are pointed at", async () => {
    const empty = await workbookWith({ A: [], B: [["b"]] });
    await expect(read(empty)).rejects.toMatchObject({
      code: "empty",
      details: { help: "name another with --sheet: B" },
    });
    await expect(read(await workbookWith({ A: [] }))).rejects.toMatchObject({
      details: { help: "was the export finished?" },
    });
  });
});
