import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** What is said of a list with two columns for one field, of which the records say this. */
async function rivalsIn(headers: string, ...records: readonly string[]): Promise<readonly string[]> {
  const rows = records.map((record, index) => `${index},2026-03-02T09:00:00Z,${record}`);
  const { notes } = await understand({ "a.csv": [`id,created_at,${headers}`, ...rows].join("\n") });
  return notes.filter(({ code }) => code === "rival-column").map(({ message }) => message);
}

test.each([
  ["Waktu Selesai", "Tanggal Selesai", "resolvedAt", "2026-03-02T11:00:00Z", "2026-03-02T10:00:00Z"],
  ["Waktu Selesai", "Tanggal Selesai", "resolvedAt", "2026-03-03T11:00:00Z", "2026-03-02"],
  ["Status", "status", "status", "open", "closed"],
])("%s beside %s", async (taken, rival, field, value, other) => {
  const says = `the column "${taken}" was read as ${field}, and not "${rival}", which says otherwise`;
  expect(await rivalsIn(`${taken},${rival},priority`, `${value},${value},low`, `${value},${other},low`)).toEqual([
    `${says} (--map ${field}=… names the one that is meant)`,
  ]);
});

test.each([
  ["the same time", "Waktu Selesai,Tanggal Selesai,status", "2026-03-02T11:00:00Z,2026-03-02T11:00:00Z,closed"],
  ["written otherwise", "Waktu Selesai,Tanggal Selesai,status", "2026-03-02T11:00:00Z,2026-03-02 11:00,closed"],
  ["its day alone", "Waktu Selesai,Tanggal Selesai,status", "2026-03-02T11:00:00Z,2026-03-02,closed"],
  ["nothing", "Waktu Selesai,Tanggal Selesai,status", "2026-03-02T11:00:00Z,,closed"],
  ["whom one calls in two ways", "Nama Agen,Petugas,status", "Sari,A-17,closed"],
  ["a length beside a time", "first_response_at,first_response_seconds,status", "2026-03-02T09:05:00Z,300,closed"],
])("is no rival that says %s", async (_, headers, record) => {
  expect(await rivalsIn(headers, record)).toEqual([]);
});

test("a column that nobody asks for has none, and neither has one that was named", async () => {
  const text =
    "id,created_at,status,Waktu Selesai,Tanggal Selesai\nA,2026-03-02T09:00:00Z,closed,2026-03-03T09:00:00Z,2026-03-04T09:00:00Z\n";
  const codes = async (settings: Parameters<typeof understand>[1]) =>
    (await understand({ "a.csv": text }, settings)).notes.map(({ code }) => code);
  expect(await codes({})).toContain("rival-column");
  expect(await codes({ facts: new Set(["createdAt"]) })).not.toContain("rival-column");
  expect(await codes({ map: new Map([["resolvedAt", "Tanggal Selesai"]]) })).not.toContain("rival-column");
});
