import { describe, expect, test } from "vitest";
import type { Field } from "../../src/formats/field.ts";
import { matchColumns } from "../../src/formats/match.ts";
import { columnsOfTimes, TellingDates } from "../../src/formats/telling-dates.ts";

const latest = Date.UTC(2026, 11, 1);

function heard(...texts: readonly (readonly [header: string, text: string])[]): TellingDates {
  const dates = new TellingDates(latest);
  for (const [index, [header, text]] of texts.entries()) dates.hear(text, header, index + 2);
  return dates;
}

describe("the first date that tells day from month", () => {
  test("tells it for all", () => {
    const dates = heard(
      ["Masuk", "02/03/2026 09.15"],
      ["Selesai", "13/03/2026 09.15"],
      ["Selesai", "14/03/2026 09.15"],
    );
    expect(dates.first).toEqual({
      order: "day-first",
      text: "13/03/2026 09.15",
      format: "dd/MM/yyyy HH.mm",
      header: "Selesai",
      line: 3,
    });
    expect(dates.open).toEqual(["Masuk"]);
    expect(dates.notes.map(({ message }) => message)).toEqual([
      'Masuk: no date in it tells day from month; read day first, like 13/03/2026 09.15 in column "Selesai"',
    ]);
  });

  test("may be month first", () => {
    const dates = heard(["at", "3/2/26"], ["due", "3/13/26"]);
    expect(dates.first).toMatchObject({ order: "month-first", format: "MM/dd/yy" });
    expect(dates.notes.map(({ message }) => message)).toEqual([
      'at: no date in it tells day from month; read month first, like 3/13/26 in column "due"',
    ]);
  });

  test("is none of what is no date, lies too far off, or may be a version", () => {
    const texts = ["13/03/2026 see there", "12/31/1899", "03/14/2031", "31/02/2026", "13.03.20", "2026-03-13", ""];
    const dates = heard(...texts.map((text) => ["at", text] as const));
    expect([dates.first, dates.open, dates.notes]).toEqual([undefined, [], []]);
  });

  test("has to agree with the others of its column, and of all where a date does not tell it", () => {
    expect(() => heard(["at", "13/03/2026"], ["at", "14/03/2026"], ["at", "03/14/2026"])).toThrow(
      'column "at": 13/03/2026 (column "at", line 2) has its day first, and 03/14/2026 (line 4) its month',
    );
    const open = heard(["at", "13/03/2026"], ["due", "03/14/2026"], ["end", "03/04/2026"]);
    expect(() => open.first).toThrow(
      'column "end": 13/03/2026 (column "at", line 2) has its day first, and 03/14/2026 (column "due", line 3) its month',
    );
  });

  test("is none where each column has its own order", () => {
    const dates = heard(["at", "13/03/2026"], ["due", "03/14/2026"], ["end", "00/00/0000"]);
    expect([dates.first, dates.open, dates.notes]).toEqual([undefined, [], []]);
  });
});

describe("the columns that tell each other", () => {
  const columns = ["id", "Created", "Subject", "Due Day", "Due Time"];
  const values = [["1"], ["13/03/2026"], ["14/03/2026"], ["15/03/2026"], ["09:15"]];
  const sample = { columns, values, lists: new Map() };
  const fields: readonly Field[] = [
    { name: "conversation", aliases: ["id"], type: "text" },
    { name: "createdAt", aliases: ["created"], type: "time" },
    { name: "subject", aliases: ["subject"], type: "text" },
    { name: "dueAt", aliases: ["due day"], clock: ["due time"], type: "moment" },
  ];
  const matched = (wanted: readonly Field[]) =>
    columnsOfTimes(sample, wanted, matchColumns(columns, wanted, new Map()));

  test("are those of a format's times, of two columns that of the day", () => {
    expect(matched(fields)).toEqual([1, 3]);
  });

  test("are all that hold dates, where a format knows none by its columns", () => {
    expect(matched([])).toEqual([1, 2, 3]);
  });
});
