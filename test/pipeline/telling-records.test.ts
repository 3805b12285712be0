import { describe, expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { makeReport } from "../../src/pipeline.ts";
import { pipe } from "../support/bytes.ts";
import { type Asked, reportOf, requestOf } from "../support/report-of.ts";
import { workbookWith } from "../support/workbook.ts";

const header = "id,status,created_at";
/** 600 tickets of the first 12 days of March, 50 a day. */
const early = Array.from({ length: 600 }, (_, index) => `${index},open,${Math.floor(index / 50) + 1}/03/2026 09:00`);
const asked: Asked = {
  metrics: [volume],
  asOf: "2026-12-31T00:00:00Z",
  range: { since: "2026-03-01", until: "2026-04-01" },
};

const csvOf = (rows: readonly string[]): string => `${[header, ...rows].join("\n")}\n`;
const volumeOf = async (name: string, content: string | Uint8Array) => {
  const { rows, inputs } = await reportOf({ [name]: content }, asked);
  return [rows[0].values.volume.value, inputs[0].rejected];
};

describe("one value tells day from month for all, wherever it stands", () => {
  test.each([
    ["behind the first records", [...early, "x,open,13/03/2026 09:00"]],
    ["in front", ["x,open,13/03/2026 09:00", ...early]],
  ])("%s", async (_, rows) => {
    expect(await volumeOf("a.csv", csvOf(rows))).toEqual([601, {}]);
  });

  test("month first, too", async () => {
    const rows = early.map((row) => row.replace(/(\d+)\/03\//, "03/$1/"));
    expect(await volumeOf("a.csv", csvOf([...rows, "x,open,03/13/2026 09:00"]))).toEqual([601, {}]);
  });

  test("in a workbook, too", async () => {
    const rows = [header, ...early, "x,open,13/03/2026 09:00"].map((row) => row.split(","));
    expect(await volumeOf("a.xlsx", await workbookWith({ Sheet1: rows }))).toEqual([601, {}]);
  });
});

test("where none tells, the column is refused", async () => {
  await expect(volumeOf("a.csv", csvOf(early))).rejects.toMatchObject({
    code: "ambiguous-day-month",
    message: expect.stringContaining("the values of the column that were looked at can be read"),
  });
});

test("a pipe cannot be read again: its first records decide", async () => {
  const { read, ...request } = requestOf({}, asked);
  const sources = [pipe(Buffer.from(csvOf([...early, "x,open,13/03/2026 09:00"])))];
  await expect(makeReport({ ...request, read: { ...read, sources } }, async () => {})).rejects.toMatchObject({
    code: "ambiguous-day-month",
  });
});

test("a file that breaks off behind its first records is refused with its name", async () => {
  await expect(volumeOf("a.csv", csvOf([...early, '"x,open,13/03/2026 09:00']))).rejects.toMatchObject({
    code: "unclosed-quote",
    details: { file: "a.csv", line: 602 },
  });
});
