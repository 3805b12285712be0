import { describe, expect, test } from "vitest";
import { reportOf } from "../../support/report-of.ts";

const header = "No Tiket,Tanggal Masuk,Status,Tanggal Selesai,Lama Penyelesaian";
const minutes = 60;
const hours = 60 * minutes;

const resolutionsIn = async (files: Readonly<Record<string, string>>, timeZone = "Asia/Jakarta") => {
  const { rows, asOf } = await reportOf(files, { timeZone });
  return { ...rows[0]?.values["resolution-time"], asOf };
};

describe("a day alone beside a stated length of time", () => {
  const rows = [
    "1,2026-07-13 08:05,Selesai,2026-07-13,2 menit",
    "2,2026-07-13 08:05,Selesai,2026-07-13,12 menit",
    "3,2026-07-13 08:05,Selesai,2026-07-14,24 jam",
  ];

  test("is the end of that length, and not its midnight", async () => {
    const told = await resolutionsIn({ "a.csv": [header, ...rows].join("\n") });
    expect(told).toMatchObject({ n: 3, min: 2 * minutes, median: 12 * minutes, max: 24 * hours, excluded: {} });
    expect(told.asOf).toBe("2026-07-14T01:05:00.000Z");
  });

  test("where the creation is known by its day alone too, it takes as long as it says", async () => {
    const days = "Ticket ID,Created Date,Status,Resolution Date,Resolution Hours";
    const rows = ["1,2026-07-13,Closed,2026-07-13,2.25", "2,2026-07-13,Closed,2026-07-14,1.5"];
    const told = await resolutionsIn({ "a.csv": [days, ...rows].join("\n") });
    expect(told).toMatchObject({ n: 2, min: 1.5 * hours, max: 2.25 * hours });
  });

  test("in whichever order the files say so", async () => {
    const days = "No Tiket,Tanggal Masuk,Status,Tanggal Selesai\n1,2026-07-13 08:05,Selesai,2026-07-13\n";
    const lengths = "No Tiket,Status,Lama Penyelesaian\n1,Selesai,2 menit\n";
    for (const files of [
      { "a.csv": days, "b.csv": lengths },
      { "a.csv": lengths, "b.csv": days },
    ]) {
      expect(await resolutionsIn(files)).toMatchObject({ n: 1, median: 2 * minutes });
    }
  });

  test("stays a day alone where the length ends on another day, or there is none", async () => {
    const others = ["4,2026-07-13 08:00,Selesai,2026-07-14,2 menit", "5,2026-07-13 08:00,Selesai,2026-07-14,"];
    expect(await resolutionsIn({ "a.csv": [header, ...others, rows[0]].join("\n") })).toMatchObject({
      n: 1,
      median: 2 * minutes,
      excluded: { "day-alone": 2 },
    });
  });

  test("a midnight that was written as a time of day is one", async () => {
    const row = "1,2026-07-13 23:00,Selesai,2026-07-14 00:00:00,90 menit";
    const other = "2,2026-07-13 23:00,Selesai,2026-07-14 10:00:00,11 jam";
    expect(await resolutionsIn({ "a.csv": [header, row, other].join("\n") })).toMatchObject({
      min: 1 * hours,
      max: 11 * hours,
    });
  });
});

test("first responses and closings are placed alike", async () => {
  const days = "id,created_at,first_response_at,closed_at,status\n1,2026-07-13 08:05,2026-07-13,2026-07-13,closed\n";
  const lengths = "id,first_response_minutes,resolution_minutes,status\n1,7,30,closed\n";
  const { rows } = await reportOf({ "a.csv": days, "b.csv": lengths });
  const { "first-response-time": first, "resolution-time": resolution } = rows[0]?.values ?? {};
  expect([first?.median, resolution?.median]).toEqual([7 * minutes, 30 * minutes]);
});
