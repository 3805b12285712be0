import { expect, test } from "vitest";
import { inspectFile } from "../../src/pipeline/inspect.ts";
import type { Report } from "../../src/report/report.ts";
import { reportOf, requestOf } from "../support/report-of.ts";
import { moment, workbookWith } from "../support/workbook.ts";

const header = ["id", "channel", "status", "created_at", "first_response_at", "resolved_at", "csat"];
const tickets = [
  ["1001", "email", "resolved", "2026-03-02 09:15:00", "2026-03-02 09:45:00", "2026-03-02 11:15:00", "5"],
  ["1002", "whatsapp", "resolved", "2026-03-03 21:40:00", "2026-03-04 08:05:00", "2026-03-04 08:20:00", "2"],
  ["1003", "email", "open", "2026-03-04 14:10:00", "", "", ""],
];

const withoutInputs = ({ inputs: _, ...report }: Report) => report;

test("an export that was saved as a workbook gives the report of its CSV", async () => {
  const csv = `${[header, ...tickets].map((row) => row.join(",")).join("\n")}\n`;
  const rows = tickets.map(([id, channel, status, ...others]) => {
    const times = others.slice(0, 3).map((text) => (text === "" ? null : moment(text)));
    return [Number(id), channel, status, ...times, others[3] === "" ? null : Number(others[3])];
  });
  const ofCsv = await reportOf({ "tickets.csv": csv });
  const ofWorkbook = await reportOf({ "tickets.xlsx": await workbookWith({ Sheet1: [header, ...rows] }) });
  expect(withoutInputs(ofWorkbook)).toEqual(withoutInputs(ofCsv));
  expect(ofWorkbook.rows[0].values["first-response-time"]).toMatchObject({ n: 2, min: 1800, max: 37_500 });
});

test("a record that is rejected is told of by the number of its row", async () => {
  const rows = [
    header,
    ["1", "email", "open", moment("2026-03-02 09:15:00"), null, null, null],
    ["2", "a\nb", "open", "soon"],
  ];
  await expect(reportOf({ "tickets.xlsx": await workbookWith({ Sheet1: rows }) })).rejects.toMatchObject({
    details: { line: 3 },
  });
});

test("inspect says that it is a workbook, and which sheet was read", async () => {
  const { read } = requestOf({ "tickets.xlsx": await workbookWith({ Mei: [header, tickets[0]] }) }, {});
  const inspection = await inspectFile(read.sources[0], read);
  expect(inspection?.layout).toBe('Excel workbook, sheet "Mei"');
});

test("where the first sheet is not understood, the others are named beside the way to one of them", async () => {
  const workbook = await workbookWith({
    Ringkasan: [
      ["Bulan", "Jumlah"],
      ["Maret", "3"],
    ],
    "Data Maret": [header, ...tickets],
  });
  await expect(reportOf({ "a.xlsx": workbook })).rejects.toMatchObject({
    code: "unknown-format",
    details: {
      notes: expect.arrayContaining([
        'only the sheet "Ringkasan" of the workbook is read; the others: Data Maret (--sheet)',
      ]),
    },
  });
});

test("an agent whose cell is merged over the rows of two tickets has both", async () => {
  const rows = [
    ["id", "status", "created_at", "agent"],
    ["1", "open", "2026-03-02 09:00:00", { value: "Sari", rowSpan: 2 }],
    ["2", "open", "2026-03-02 10:00:00", null],
    ["3", "open", "2026-03-02 11:00:00", "Budi"],
  ];
  const report = await reportOf({ "a.xlsx": await workbookWith({ A: rows }) }, { by: ["agent"] });
  const counts = report.rows.map(({ group, values }) => [group, values.volume]);
  expect(counts).toMatchObject([
    [{}, { value: 3 }],
    [{ agent: "Budi" }, { value: 1 }],
    [{ agent: "Sari" }, { value: 2 }],
  ]);
});
