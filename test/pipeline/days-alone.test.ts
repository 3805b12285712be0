import { describe, expect, test } from "vitest";
import { reportOf } from "../support/report-of.ts";

const hours = 60 * 60;
const days = 24 * hours;

const valuesOf = async (text: string, timeZone = "Asia/Jakarta") =>
  (await reportOf({ "a.csv": text }, { timeZone, every: "day" })).rows[0]?.values ?? {};

describe("ends of which the day alone is told, of tickets whose beginning is told better", () => {
  const list = [
    "No Tiket;Tanggal Dibuat;Jam;Tanggal Selesai;Status",
    "1;02/03/2026;14:30;02/03/2026;Selesai",
    "2;13/03/2026;14:30;14/03/2026;Selesai",
    "3;14/03/2026;14:30;13/03/2026;Selesai",
    "4;14/03/2026;14:30;;Baru",
  ].join("\n");

  test("are no lengths of time; only those on an earlier day are negative", async () => {
    const { "resolution-time": time, "resolution-rate": rate } = await valuesOf(list);
    expect(time).toMatchObject({ n: 0, median: null, excluded: { "day-alone": 2, negative: 1, unresolved: 1 } });
    expect(rate).toMatchObject({ n: 4, numerator: 3 });
  });

  test("count on their days", async () => {
    const { rows } = await reportOf({ "a.csv": list }, { timeZone: "Asia/Jakarta", every: "day" });
    const resolved = rows
      .filter(({ group, period }) => period !== null && Object.keys(group).length === 0)
      .map(({ period, values }) => [period?.from, values["backlog-flow"]?.parts?.resolved?.value])
      .filter(([, value]) => (value ?? 0) !== 0);
    // Midnights in Jakarta are at 17:00 UTC.
    expect(resolved).toEqual([
      ["2026-03-01T17:00:00.000Z", 1],
      ["2026-03-12T17:00:00.000Z", 1],
      ["2026-03-13T17:00:00.000Z", 1],
    ]);
  });

  test("also where the header names another zone", async () => {
    const text = list.replace("Tanggal Selesai", "Tanggal Selesai (WIB)").replace(";Jam;", ";Jam (WIB);");
    const { "resolution-time": time } = await valuesOf(text, "UTC");
    expect(time).toMatchObject({ n: 0, excluded: { "day-alone": 2, negative: 1, unresolved: 1 } });
  });
});

test("where both are days they are whole days", async () => {
  const text =
    "No Tiket;Tanggal Dibuat;Tanggal Selesai;Status\n1;02/03/2026;02/03/2026;Selesai\n2;13/03/2026;14/03/2026;Selesai\n";
  expect((await valuesOf(text))["resolution-time"]).toMatchObject({ n: 2, min: 0, max: days, excluded: {} });
});

test("a first reply on a day of which no more is told keeps no promise and breaks none", async () => {
  const text = "id,channel,status,created_at,first_response_at\n1,email,open,2026-03-02 14:30,2026-03-02\n";
  const { "first-response-time": response, sla, "missed-rate": missed } = await valuesOf(text);
  expect(response).toMatchObject({ n: 0, excluded: { "day-alone": 1 } });
  expect(sla).toMatchObject({ n: 0, excluded: { "day-alone": 1 } });
  expect(missed).toMatchObject({ n: 1, value: 0 });
});

test("files may tell their days in different zones", async () => {
  const file = (id: string, zone: string) =>
    `ticket id,created at (${zone}),resolved at (${zone}),agent\n${id},2026-03-02 10:00,2026-03-04,Sari\n`;
  const { rows } = await reportOf({ "a.csv": file("1", "Asia/Jakarta"), "b.csv": file("2", "America/Lima") });
  expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 0, excluded: { "day-alone": 2 } });
});
