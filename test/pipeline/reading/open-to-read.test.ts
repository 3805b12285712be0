import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { resolutionTime } from "../../../src/metrics/resolution-time.ts";
import { volume } from "../../../src/metrics/volume.ts";
import { makeReport } from "../../../src/pipeline.ts";
import { pipe } from "../../support/bytes.ts";
import { type Asked, reportOf, requestOf } from "../../support/report-of.ts";
import { workbookWith } from "../../support/workbook.ts";

type Rows = readonly (readonly string[])[];

const header = ["id", "status", "created_at", "resolved_at"];
/** 600 tickets of the first 12 days of March, 50 a day, that are not resolved. */
const early: Rows = Array.from({ length: 600 }, (_, index) => [
  `${index}`,
  "open",
  `${String(Math.floor(index / 50) + 1).padStart(2, "0")}/03/2026 09:00`,
  "",
]);
const on13 = ["x", "open", "13/03/2026 09:00", ""];
const monthFirst = ["y", "open", "03/14/2026 09:00", ""];
/** Each resolved ten days later. */
const resolved: Rows = early.map(([id, , at]) => [id, "closed", at, `${Number(at.slice(0, 2)) + 10}${at.slice(2)}`]);

const asked: Asked = {
  metrics: [volume],
  asOf: "2026-12-31T00:00:00Z",
  range: { since: "2026-03-01", until: "2026-04-01" },
};

const csvOf = (rows: Rows): string => `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n`;
const objectsOf = (rows: Rows) => rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
const ndjsonOf = (rows: Rows): string =>
  objectsOf(rows)
    .map((object) => `${JSON.stringify(object)}\n`)
    .join("");
const jsonOf = (rows: Rows): string => JSON.stringify({ tickets: objectsOf(rows) });

const reportOfOne = async (name: string, content: string | Uint8Array) => {
  const { rows, inputs, diagnostics } = await reportOf({ [name]: content }, asked);
  return { volume: rows[0].values.volume.value, rejected: inputs[0].rejected, diagnostics };
};
const volumeOf = async (name: string, content: string | Uint8Array) => {
  const { volume: value, rejected } = await reportOfOne(name, content);
  return [value, rejected];
};

function piped(content: string, metrics = [volume]) {
  const { read, ...request } = requestOf({}, { ...asked, metrics });
  return makeReport({ ...request, read: { ...read, sources: [pipe(Buffer.from(content))] } });
}

describe("one value tells day from month for all, wherever it stands", () => {
  test.each([
    ["behind the first records", [...early, on13]],
    ["in front", [on13, ...early]],
  ])("%s", async (_, rows) => {
    expect(await volumeOf("a.csv", csvOf(rows))).toEqual([601, {}]);
  });

  test("month first, too", async () => {
    const rows = [...early, on13].map(([id, status, at]) => [id, status, at.replace(/(\d+)\/03\//, "03/$1/"), ""]);
    expect(await volumeOf("a.csv", csvOf(rows))).toEqual([601, {}]);
  });

  test.each([
    ["gzip", "a.csv.gz", gzipSync(csvOf([...early, on13]))],
    ["NDJSON", "a.ndjson", ndjsonOf([...early, on13])],
    ["a JSON document", "a.json", jsonOf([...early, on13])],
  ])("in %s, too", async (_, name, content) => {
    expect(await volumeOf(name, content)).toEqual([601, {}]);
  });

  test("in a workbook, too", async () => {
    expect(
      await volumeOf("a.xlsx", await workbookWith({ Sheet1: [header, ...early, on13].map((row) => [...row]) })),
    ).toEqual([601, {}]);
  });

  test("in another column, which a notice says", async () => {
    const { volume: value, diagnostics } = await reportOfOne("a.csv", csvOf(resolved));
    expect(value).toBe(600);
    expect(diagnostics.find(({ code }) => code === "order-of-another-column")?.message).toBe(
      'created_at: read day first, like 13/03/2026 09:00 in column "resolved_at", which tells day from month',
    );
  });
});

describe("whose day another column told is said", () => {
  const beginning: Rows = [on13, ...Array.from({ length: 450 }, (_, id) => [`${id}`, "open", "13/03/2026 09:00", ""])];
  const told = (report: Awaited<ReturnType<typeof reportOf>>) =>
    report.diagnostics.filter(({ code }) => code === "order-of-another-column").map(({ message }) => message);
  const late = ["z", "closed", "13/03/2026 09:00", "02/04/2026 09:00"];

  test("also of one that is blank at first, and of one that is written otherwise at first", async () => {
    const isoFirst = beginning.map(([id, status, at]) => [id, status, at, "2026-03-14T09:00:00Z"]);
    for (const rows of [beginning, isoFirst]) {
      const message =
        'resolved_at: read day first, like 13/03/2026 09:00 in column "created_at", which tells day from month';
      const report = await reportOf({ "a.csv": csvOf([...rows, late]) }, { metrics: [resolutionTime] });
      expect(told(report)).toEqual([message]);
    }
  });

  test("but not of one that tells it itself, anywhere in the file", async () => {
    const rows = [...resolved.slice(0, 500), on13];
    expect(told(await reportOf({ "a.csv": csvOf(rows) }, { metrics: [resolutionTime] }))).toEqual([]);
  });

  test("nor of two columns of which that of the day tells it", async () => {
    const rows = [
      "No Tiket;Tanggal Masuk;Jam Masuk;Tanggal Selesai",
      "1;02/03/2026;09.15;02/03/2026 10.00",
      "2;13/03/2026;09.15;-",
    ];
    const report = await reportOf({ "a.csv": rows.join("\n") }, { metrics: [resolutionTime] });
    expect(told(report)).toEqual([expect.stringMatching(/^Tanggal Selesai: .* in column "Tanggal Masuk"/)]);
  });
});

test("where none tells, the column is refused", async () => {
  await expect(volumeOf("a.csv", csvOf(early))).rejects.toMatchObject({
    code: "ambiguous-day-month",
    message: expect.stringContaining("the values of the column that were looked at can be read"),
  });
});

describe("one value among hundreds that is no time rejects its record alone", () => {
  const rows = [...early, on13];
  const isoRows = rows.map(([id, status, at]) => [id, status, `2026-03-${at.slice(0, 2)}T09:00:00Z`, ""]);

  test.each(["2026-13-45", "31/02/2026 09:00", "15/1O/2026 09:00", "soon"])("%s", async (text) => {
    for (const others of [rows, isoRows]) {
      for (const at of [3, 600]) {
        const mixed = others.toSpliced(at, 0, ["odd", "open", text, ""]);
        expect(await volumeOf("a.csv", csvOf(mixed))).toEqual([601, { "unreadable-time": 1 }]);
      }
    }
  });

  test("n/a is a blank", async () => {
    const mixed = [...rows, ["odd", "open", "n/a", ""]];
    expect(await volumeOf("a.csv", csvOf(mixed))).toEqual([601, { "missing-time": 1 }]);
  });
});

describe("dates that contradict each other are refused, with both and where they stand", () => {
  const both = [...early, on13, monthFirst];
  test.each([
    ["behind each other", "a.csv", csvOf(both), 603],
    ["in NDJSON", "a.ndjson", ndjsonOf(both), 602],
    ["in JSON", "a.json", jsonOf(both), 1],
    ["one of them in front", "a.csv", csvOf([on13, ...early, monthFirst]), 603],
    ["the other in front", "a.csv", csvOf([monthFirst, ...early, on13]), 603],
    ["both in front", "a.csv", csvOf([on13, monthFirst, ...early]), undefined],
  ])("%s", async (_, name, content, line) => {
    await expect(volumeOf(name, content)).rejects.toMatchObject({
      code: "ambiguous-day-month",
      message: expect.stringMatching(/13\/03\/2026 09:00 .*has its day first, and 03\/14\/2026 09:00 .*its month/),
      details: { file: name, line, help: expect.stringContaining("--date-format 'dd/MM/yyyy HH:mm'") },
    });
  });

  test("in another column, also where the report needs only one of them", async () => {
    await expect(volumeOf("a.csv", csvOf([...resolved, monthFirst]))).rejects.toMatchObject({
      message:
        'column "created_at": 13/03/2026 09:00 (column "resolved_at") has its day first, and 03/14/2026 09:00 (column "created_at", line 602) its month',
      details: { line: 602 },
    });
  });

  test("though every date in front tells, in each column another order", async () => {
    const front = Array.from({ length: 600 }, (_, id) => [`${id}`, "closed", "13/03/2026 09:00", "03/14/2026 09:00"]);
    const late = ["z", "closed", "13/03/2026 09:00", "03/04/2026 09:00"];
    await expect(volumeOf("a.csv", csvOf(front))).resolves.toEqual([600, {}]);
    await expect(volumeOf("a.csv", csvOf([...front, late]))).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });

  test("and --date-format leaves out the odd one", async () => {
    const { read, ...request } = requestOf({ "a.csv": csvOf([...resolved, monthFirst]) }, asked);
    const settings = { ...read.settings, dateFormat: "dd/MM/yyyy HH:mm" };
    const { rows, inputs } = await makeReport({ ...request, read: { ...read, settings } });
    expect(rows[0].values.volume.value).toBe(600);
    expect(inputs[0].rejected).toEqual({ "unreadable-time": 1 });
  });
});

describe("a pipe cannot be read again: its first records decide", () => {
  test.each([
    ["CSV", csvOf([...early, on13])],
    ["NDJSON", ndjsonOf([...early, on13])],
  ])("%s", async (_, content) => {
    await expect(piped(content)).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });

  test.each([
    ["CSV", csvOf([on13, ...early, monthFirst]), 603],
    ["NDJSON", ndjsonOf([on13, ...early, monthFirst]), 602],
  ])("and one behind that contradicts them ends the run: %s", async (_, content, line) => {
    await expect(piped(content)).rejects.toMatchObject({ code: "ambiguous-day-month", details: { line } });
  });

  test("also in a column that is blank so far", async () => {
    const late = ["z", "closed", "02/03/2026 09:00", "03/14/2026 09:00"];
    await expect(piped(csvOf([on13, ...early, late]), [resolutionTime])).rejects.toMatchObject({
      code: "ambiguous-day-month",
      message: expect.stringContaining('column "resolved_at": 13/03/2026 09:00 (column "created_at")'),
      details: { line: 603 },
    });
  });
});

test("a text that a customer wrote tells nothing of the times", async () => {
  const messages = [
    "conversation_id,timestamp,role,text",
    "1,2026-03-02 09:00,customer,14/03/2026",
    "1,2026-03-02 09:05,agent,03/14/2026",
  ];
  expect(await volumeOf("a.csv", messages.join("\n"))).toEqual([1, {}]);
});

test("a file that breaks off behind its first records is refused with its name", async () => {
  await expect(volumeOf("a.csv", `${csvOf(early)}"x,open,13/03/2026 09:00,`)).rejects.toMatchObject({
    code: "unclosed-quote",
    details: { file: "a.csv", line: 602 },
  });
});
