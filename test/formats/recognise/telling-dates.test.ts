import { describe, expect, test } from "vitest";
import type { Field } from "../../../src/formats/fields/field.ts";
import { matchColumns } from "../../../src/formats/recognise/match.ts";
import { columnsOfTimes, TellingDates } from "../../../src/formats/recognise/telling-dates.ts";

const latest = Date.UTC(2026, 11, 1);

function heard(...texts: readonly (readonly [header: string, text: string])[]): TellingDates {
  const dates = new TellingDates(latest);
  for (const [index, [header, text]] of texts.entries()) dates.hear(text, header, index + 2);
  return dates;
}

describe("a date that tells day from month", () => {
  test("tells it for all columns, but each by one of its own if there is one", () => {
    const dates = heard(["Masuk", "02/03/2026 09.15"], ["Selesai", "13/03/2026 09.15"], ["Dibalas", "14/03/2026"]);
    const first = { order: "day-first", text: "13/03/2026 09.15", format: "dd/MM/yyyy HH.mm", line: 3 };
    expect(dates.of("Selesai")).toEqual(first);
    expect(dates.of("Masuk")).toEqual({ ...first, header: "Selesai" });
    expect(dates.of("Dibalas")).toEqual({ order: "day-first", text: "14/03/2026", format: "dd/MM/yyyy", line: 4 });
  });

  test("is wanted of each column that has dates", () => {
    expect(heard(["at", "3/2/26"]).leavesOpen).toBe(true);
    expect(heard(["at", "3/2/26"], ["at", "3/13/26"], ["due", "-"]).leavesOpen).toBe(false);
    expect(heard(["at", "3/2/26"], ["at", "3/13/26"], ["due", "3/3/26"]).leavesOpen).toBe(true);
    expect(heard(["at", "3/13/26"], ["due", "13/3/26"]).leavesOpen).toBe(true);
  });

  test("is none of what is no date, lies too far off, or may be a version", () => {
    const texts = ["13/03/2026 see there", "12/31/1899", "03/14/2031", "31/02/2026", "13.03.20", "2026-03-13", ""];
    const dates = heard(...texts.map((text) => ["at", text] as const));
    expect([dates.of("at"), dates.leavesOpen]).toEqual([undefined, false]);
  });

  test("has to agree with the others of its column, and of all where a date does not tell it", () => {
    expect(() => heard(["at", "13/03/2026"], ["at", "14/03/2026"], ["at", "03/14/2026"])).toThrow(
      'column "at": 13/03/2026 (column "at", line 2) has its day first, and 03/14/2026 (line 4) its month',
    );
    const open = heard(["at", "13/03/2026"], ["due", "03/14/2026"], ["end", "03/04/2026"]);
    expect(() => open.settle()).toThrow(
      'column "end": 13/03/2026 (column "at", line 2) has its day first, and 03/14/2026 (column "due", line 3) its month',
    );
  });

  test("is none where each column has its own order", () => {
    const dates = heard(["at", "13/03/2026"], ["due", "03/14/2026"], ["end", "00/00/0000"]);
    dates.settle();
    expect([dates.of("at")?.order, dates.of("due")?.order, dates.of("end")]).toEqual([
      "day-first",
      "month-first",
      undefined,
    ]);
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
