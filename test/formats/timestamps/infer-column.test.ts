import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../../src/errors.ts";
import type { TimeColumn, TimeSettings } from "../../../src/formats/timestamps/column.ts";
import { inferTimeColumn, type TimeInference } from "../../../src/formats/timestamps/infer-column.ts";
import { zone } from "../../../src/time/zone.ts";
import { readText } from "./read.ts";

const settings: TimeSettings = { zone: zone("Asia/Jakarta"), latest: Date.UTC(2026, 11, 1) };
const inNewYork: TimeSettings = { ...settings, zone: zone("America/New_York") };

function columnOf(texts: readonly string[], given: TimeSettings = settings): TimeColumn {
  const inference = inferTimeColumn(texts, given);
  if (!inference.ok) throw new Error(inference.message);
  return inference.column;
}

function failureOf(texts: readonly string[], given: TimeSettings = settings): Extract<TimeInference, { ok: false }> {
  const inference = inferTimeColumn(texts, given);
  if (inference.ok) throw new Error(inference.column.spellings.join());
  return inference;
}

describe("one value alone tells its spelling", () => {
  test.each([
    ["2026-01-02T03:04:05Z", "yyyy-MM-dd'T'HH:mm:ssX", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02T03:04:05,123Z", "yyyy-MM-dd'T'HH:mm:ss.SSSX", Date.UTC(2026, 0, 2, 3, 4, 5, 123)],
    ["2018-05-16T14:46:15.000+0000", "yyyy-MM-dd'T'HH:mm:ss.SSSX", Date.UTC(2018, 4, 16, 14, 46, 15)],
    ["20260102T030405Z", "yyyyMMdd'T'HHmmssX", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["1767323045", "epoch-s", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["1767323045.5", "epoch-s", Date.UTC(2026, 0, 2, 3, 4, 5, 500)],
    ["1767323045123", "epoch-ms", Date.UTC(2026, 0, 2, 3, 4, 5, 123)],
    ["1767323045123456", "epoch-us", Date.UTC(2026, 0, 2, 3, 4, 5, 123)],
    ["1767323045123456789", "epoch-ns", Date.UTC(2026, 0, 2, 3, 4, 5, 123)],
    ["Tue Oct 31 22:10:47 +0000 2017", "EEE MMM d HH:mm:ss z yyyy", Date.UTC(2017, 9, 31, 22, 10, 47)],
    ["2026-01-02 03:04:05 UTC", "yyyy-MM-dd HH:mm:ss z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["Sabtu, 21 November 2026 pukul 16.05 WIB", "EEE, d MMM yyyy 'pukul' HH.mm z", Date.UTC(2026, 10, 21, 9, 5)],
    ["5 Agt 2026 16.05 WITA", "d MMM yyyy HH.mm z", Date.UTC(2026, 7, 5, 8, 5)],
    ["5 Agustus 2026 16.05 WIT", "d MMM yyyy HH.mm z", Date.UTC(2026, 7, 5, 7, 5)],
    ["21/11/2026 jam 16.05 WIB", "dd/MM/yyyy 'jam' HH.mm z", Date.UTC(2026, 10, 21, 9, 5)],
    ["21 November 2026 Pkl. 16.05 WITA", "d MMM yyyy 'pkl'. HH.mm z", Date.UTC(2026, 10, 21, 8, 5)],
    ["21/11/2026 16:05 (WIB)", "dd/MM/yyyy HH:mm z", Date.UTC(2026, 10, 21, 9, 5)],
    ["Fri, 02 Jan 2026 03:04:05 +0100", "EEE, d MMM yyyy HH:mm:ss z", Date.UTC(2026, 0, 2, 2, 4, 5)],
  ])("%s: %s", (text, spelling, instant) => {
    const column = columnOf([text]);
    expect(column.spellings).toEqual([spelling]);
    expect(column.local).toBe(false);
    expect(readText(column, text)).toBe(instant);
    expect(column.problem).toBeUndefined();
  });

  test.each([
    ["2026-01-02 03:04:05", "yyyy-MM-dd HH:mm:ss", Date.UTC(2026, 0, 1, 20, 4, 5)],
    ["2026-01-02", "yyyy-MM-dd", Date.UTC(2026, 0, 1, 17)],
    ["2026/01/02 03:04", "yyyy/MM/dd HH:mm", Date.UTC(2026, 0, 1, 20, 4)],
    ["13/02/2026 03:04", "dd/MM/yyyy HH:mm", Date.UTC(2026, 1, 12, 20, 4)],
    ["02/13/2026 03:04", "MM/dd/yyyy HH:mm", Date.UTC(2026, 1, 12, 20, 4)],
    ["29-02-2016 01:16", "dd-MM-yyyy HH:mm", Date.UTC(2016, 1, 28, 18, 16)],
    ["21-11-2026 16.05", "dd-MM-yyyy HH.mm", Date.UTC(2026, 10, 21, 9, 5)],
    ["21/11/26 16.05.30", "dd/MM/yy HH.mm.ss", Date.UTC(2026, 10, 21, 9, 5, 30)],
    ["21 November 2026 - 16.05", "d MMM yyyy - HH.mm", Date.UTC(2026, 10, 21, 9, 5)],
    ["Jum\u2019at, 20 November 2026", "EEE, d MMM yyyy", Date.UTC(2026, 10, 19, 17)],
    ["Ahad, 22 November 2026 pk 16.05", "EEE, d MMM yyyy 'pk' HH.mm", Date.UTC(2026, 10, 22, 9, 5)],
    ["21-11-2026 4.05 sore", "dd-MM-yyyy h.mm a", Date.UTC(2026, 10, 21, 9, 5)],
    ["15.04.2016, 15:04", "dd.MM.yyyy, HH:mm", Date.UTC(2016, 3, 15, 8, 4)],
    ["1/22/2026, 3:04:05\u202fPM", "MM/dd/yyyy, h:mm:ss a", Date.UTC(2026, 0, 22, 8, 4, 5)],
    ["25/Feb/26 3:51 PM", "d/MMM/yy h:mm a", Date.UTC(2026, 1, 25, 8, 51)],
    ["03 Jan 2025 04:05 PM", "d MMM yyyy h:mm a", Date.UTC(2025, 0, 3, 9, 5)],
    ["Jan 2, 2026 3:04 PM", "MMM d, yyyy h:mm a", Date.UTC(2026, 0, 2, 8, 4)],
    ["January 2, 2026 at 3:04 PM", "MMM d, yyyy 'at' h:mm a", Date.UTC(2026, 0, 2, 8, 4)],
    ["Jan 2, 2026 @ 15:04:05.678", "MMM d, yyyy '@' HH:mm:ss.SSS", Date.UTC(2026, 0, 2, 8, 4, 5, 678)],
  ])("%s: %s on the zone's clock", (text, spelling, instant) => {
    const column = columnOf([text]);
    expect(column.spellings).toEqual([`${spelling} (no offset: Asia/Jakarta)`]);
    expect(column.local).toBe(true);
    expect(readText(column, text)).toBe(instant);
  });

  test.each([
    "46024.127835648",
    "1",
    "-1",
    "ticket 12",
    "12:30",
    "2026-W01-5",
    "٢٠٢٦-01-02",
    "+010000-01-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "31 Februari 2026",
  ])("%s is no time", (text) => {
    expect(failureOf([text])).toMatchObject({ reason: "no-spelling", examples: [text] });
  });
});

describe("day and month", () => {
  test("that can be taken for each other are refused, with the formats that settle it", () => {
    expect(failureOf(["01/02/2026 03:04", "05/05/2026 10:00", "12/11/2026 23:59"])).toEqual({
      ok: false,
      reason: "ambiguous-day-month",
      message:
        'the values of the column that were looked at can be read day first or month first; give --date-format "dd/MM/yyyy HH:mm" or --date-format "MM/dd/yyyy HH:mm"',
      examples: ["01/02/2026 03:04", "05/05/2026 10:00", "12/11/2026 23:59"],
      help: "say which: --date-format 'dd/MM/yyyy HH:mm' or --date-format 'MM/dd/yyyy HH:mm'",
    });
  });

  test("are refused with a way out that reads the values, however they are written", () => {
    const texts = ["01.02.2026 03.04.05", "05.05.2026 10.00.00"];
    const { help = "" } = failureOf(texts);
    const formats = [...help.matchAll(/--date-format '([^']+)'/g)].map(([, format]) => format);
    expect(formats).toEqual(["dd.MM.yyyy HH.mm.ss", "MM.dd.yyyy HH.mm.ss"]);
    const days = formats.map((dateFormat) => {
      const inference = inferTimeColumn(texts, { ...settings, dateFormat });
      return inference.ok ? readText(inference.column, texts[0]) : undefined;
    });
    expect(days).toEqual([Date.UTC(2026, 0, 31, 20, 4, 5), Date.UTC(2026, 0, 1, 20, 4, 5)]);
  });

  test("are refused with a format that a shell takes, where that has quotes of its own", () => {
    expect(failureOf(["01/02/2026 pukul 03.04", "05/05/2026 pukul 10.00"])).toMatchObject({
      help: `say which: --date-format "dd/MM/yyyy 'pukul' HH.mm" or --date-format "MM/dd/yyyy 'pukul' HH.mm"`,
    });
  });

  test("are decided for all by one value", () => {
    const column = columnOf(["01/02/2026 03:04", "13/02/2026 03:04"]);
    expect(readText(column, "01/02/2026 03:04")).toBe(Date.UTC(2026, 0, 31, 20, 4));
  });

  test("are refused where values contradict each other, however many stand against one", () => {
    expect(failureOf(["01/02/2026", "13/02/2026", "14/02/2026", "02/13/2026"])).toEqual({
      ok: false,
      reason: "ambiguous-day-month",
      message: "13/02/2026 has its day first, and 02/13/2026 its month",
      examples: [],
      help: "correct the wrong one, or say how dates are written: --date-format 'dd/MM/yyyy' or --date-format 'MM/dd/yyyy' leaves out the others",
    });
  });

  describe("that a spreadsheet program took for its own", () => {
    /** 2, 3, 5 and 12 March, in a program that has the month first; it cannot read the 13th and the 14th. */
    const dates = ["2026-02-03 08:00:00", "2026-03-03 09:30:00", "2026-05-03 10:00:00", "2026-12-03 10:00:00"];
    const texts = ["13/3/26 8:00", "14/3/26 9:05"];
    const later = { ...settings, latest: Date.UTC(2027, 0, 1) };

    test("with day and month exchanged are refused where texts beside them tell it", () => {
      expect(failureOf([...dates, "2026-08-03 07:00:00", ...texts], later)).toEqual({
        ok: false,
        reason: "ambiguous-day-month",
        message:
          "a spreadsheet program seems to have exchanged day and month of dates such as 2026-05-03 10:00:00, and to have left texts such as 13/3/26 8:00",
        examples: [],
        help: "correct the dates (a program set to their language reads them right), or, where they are right as they stand, --date-format 'dd/MM/yy HH:mm' says how the texts are written",
      });
    });

    test("with day and month exchanged are read where their format is given", () => {
      const column = columnOf([...dates, ...texts], { ...later, dateFormat: "dd/MM/yy HH:mm" });
      expect(readText(column, dates[0])).toBe(Date.UTC(2026, 1, 3, 1));
    });

    test.each([
      ["all lie near the texts", ["2026-03-02", "2026-03-03", "2026-03-12", "13/3/26", "14/3/26"]],
      ["one lies behind the 12th", [...dates, "2026-08-03 07:00:00", "2026-03-13 10:00:00", ...texts]],
      [
        "one would lie far off if it were exchanged",
        [...dates, "2026-08-03 07:00:00", "2026-03-09 10:00:00", ...texts],
      ],
      ["few lie far off", [dates[0], dates[2], dates[3], ...texts]],
      ["a text does not tell it", [...dates, "2026-08-03 07:00:00", "2/3/26 7:00", ...texts]],
    ])("are read as they stand where %s", (_, values) => {
      const column = columnOf(values, later);
      expect(values.map((text) => readText(column, text))).not.toContain(Number.NaN);
    });
  });

  test("of a few values among others are refused, too", () => {
    expect(failureOf(["2026-02-13", "2026-02-14", "2026-02-15", "01/02/2026"])).toMatchObject({
      reason: "ambiguous-day-month",
      examples: ["01/02/2026"],
    });
  });

  test("are told by a date that stands elsewhere in the file", () => {
    const tellingDate = { order: "day-first", text: "14/02/2026", format: "dd/MM/yyyy", header: "Tanggal" } as const;
    const column = columnOf(["01/02/2026 03:04"], { ...settings, tellingDate });
    expect(readText(column, "01/02/2026 03:04")).toBe(Date.UTC(2026, 0, 31, 20, 4));
    readText(column, "02/13/2026 03:04");
    expect(column.failure?.message).toBe(
      '14/02/2026 (column "Tanggal") has its day first, and 02/13/2026 03:04 its month',
    );
    expect(failureOf(["02/13/2026 03:04"], { ...settings, tellingDate }).reason).toBe("ambiguous-day-month");
  });

  test("are decided across separators", () => {
    const column = columnOf(["01/08/2023 11:13", "02/08/2023 11:13", "31-07-2023 09:00"]);
    expect(column.spellings).toHaveLength(2);
    expect(readText(column, "01/08/2023 11:13")).toBe(Date.UTC(2023, 7, 1, 4, 13));
    expect(readText(column, "01-08-2023 11:13")).toBe(Date.UTC(2023, 7, 1, 4, 13));
  });

  test("are refused across separators too", () => {
    const texts = ["01/08/2023 11:13", "02/08/2023 11:13", "01-07-2023 09:00", "02-07-2023 09:00", "later"];
    expect(failureOf(texts).reason).toBe("ambiguous-day-month");
  });

  test("1 January 1900 does not make a column ambiguous", () => {
    expect(failureOf(["01-01-1900 00:00", "1/1/1900 0:00"]).reason).toBe("empty");
  });

  test("never lead to a moment that the text does not say", () => {
    const date = fc.date({
      min: new Date(Date.UTC(2000, 0, 1)),
      max: new Date(Date.UTC(2026, 0, 1)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), (dates) => {
        const days = dates.map((each) => Math.floor(each.getTime() / 86_400_000) * 86_400_000);
        const texts = days.map((each) => new Date(each).toISOString().slice(0, 10).split("-").toReversed().join("/"));
        const inference = inferTimeColumn(texts, { ...settings, zone: zone("UTC") });
        if (!inference.ok) {
          expect(inference.reason).toBe("ambiguous-day-month");
          expect(days.every((each) => new Date(each).getUTCDate() <= 12)).toBe(true);
          return;
        }
        const { column } = inference;
        expect(texts.map((text) => readText(column, text))).toEqual(days);
      }),
    );
  });
});

describe("a column", () => {
  test("may mix spellings, that of most values first", () => {
    const column = columnOf(["2 Mar 2026", "2026-02-25 16:38:58.679", "25/Feb/26 3:51 PM", "26/Feb/26 3:51 PM"]);
    expect(column.spellings).toEqual([
      "d/MMM/yy h:mm a (no offset: Asia/Jakarta)",
      "yyyy-MM-dd HH:mm:ss.SSS (no offset: Asia/Jakarta)",
      "d MMM yyyy (no offset: Asia/Jakarta)",
    ]);
    expect(readText(column, "2026-02-25 16:38:58.679")).toBe(Date.UTC(2026, 1, 25, 9, 38, 58, 679));
    expect(readText(column, "2 Mar 2026")).toBe(Date.UTC(2026, 2, 1, 17));
  });

  test("takes up others from the values that have them", () => {
    const column = columnOf(["2026-01-02T03:04:05Z"]);
    expect(readText(column, "2026-01-02T03:04:05")).toBe(Date.UTC(2026, 0, 1, 20, 4, 5));
    expect(column.local).toBe(true);
    expect(readText(column, "2026-01-02")).toBe(Date.UTC(2026, 0, 1, 17));
    expect(column.spellings).toEqual([
      "yyyy-MM-dd'T'HH:mm:ssX",
      "yyyy-MM-dd'T'HH:mm:ss (no offset: Asia/Jakarta)",
      "yyyy-MM-dd (no offset: Asia/Jakarta)",
    ]);
  });

  test.each([
    ["2026-01-02T03:04:05Z", "2026-01-02", Date.UTC(2026, 0, 1, 17)],
    ["2026-01-02T03:04:05Z", "1767323045", 1_767_323_045_000],
    ["2026-01-02T03:04:05Z", "1767323045123", 1_767_323_045_123],
    ["2026-01-02T03:04:05Z", "2 Januari 2026 10.04", Date.UTC(2026, 0, 2, 3, 4)],
    ["1767323045", "2026-01-02T03:04:05Z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["13/01/2026 10:04", "02-01-2026", Date.UTC(2026, 0, 1, 17)],
    ["01/13/2026 10:04", "02-01-2026", Date.UTC(2026, 0, 31, 17)],
  ])("of %j reads %j, too", (first, other, instant) => {
    const column = columnOf([first]);
    expect(readText(column, "soon")).toBeNaN();
    expect(readText(column, other)).toBe(instant);
  });

  test.each([
    ["2026-01-02T03:04:05Z", "02/01/2026"],
    ["2026-01-02T03:04:05Z", "20260102"],
    ["2026-01-02T03:04:05Z", "46237.375"],
    ["2026-01-02T03:04:05Z", "6281234567890"],
    ["13/01/2026 10:04", "01/13/2026 10:04"],
  ])("of %j does not read %j: that would be a guess", (first, other) => {
    const column = columnOf([first]);
    expect(readText(column, other)).toBeNaN();
    expect(column.spellings).toHaveLength(1);
  });

  test("says how much of its samples can be read", () => {
    expect(inferTimeColumn(["2026-01-02", "2026-01-03", "soon", ""], settings)).toMatchObject({
      ok: true,
      share: expect.closeTo(2 / 3),
    });
  });

  test("of which less than half can be read is none", () => {
    const failure = failureOf(["2026-01-02", "soon", "later", "who knows"]);
    expect(failure).toMatchObject({ reason: "no-spelling", examples: ["soon", "later", "who knows"] });
  });

  test.each([
    ["Excel", ["46237.3333333333", "46238"]],
    ["Excel", ["46237,375"]],
    ["times of day", ["08:05", "23.55", "8:07 AM"]],
    ["--date-format", ["46237.375", "08:05"]],
    ["--date-format", ["20000", "99999"]],
  ])("whose values show why is told so: %s %j", (why, texts) => {
    expect(failureOf(texts)).toMatchObject({ reason: "no-spelling", message: expect.stringContaining(why) });
  });

  test("without a value is empty", () => {
    expect(failureOf(["", " ", "-", "?", "0", "NULL", "N/A", "0000-00-00 00:00:00"]).reason).toBe("empty");
    expect(failureOf([]).reason).toBe("empty");
  });

  test("of numbers in different units is refused", () => {
    expect(failureOf(["1767323045", "1767323046", "1767323045123"])).toMatchObject({
      reason: "mixed-epochs",
      examples: ["1767323045", "1767323045123"],
    });
  });
});

describe("a value", () => {
  const column = columnOf(["2026-01-02 03:04:05"]);

  test.each([
    ["", "blank"],
    ["  ", "blank"],
    ["-", "sentinel"],
    ["?", "sentinel"],
    ["0", "sentinel"],
    ["null", "sentinel"],
    ["N/A", "sentinel"],
    ["1900-01-01 00:00:00", "sentinel"],
    ["0000-00-00 00:00:00", "sentinel"],
    ["2026-02-30 00:00:00", "unreadable"],
    ["next week", "unreadable"],
    ["1989-12-31 23:59:59", "implausible"],
    ["0001-01-01 00:00:00", "implausible"],
    ["9999-12-31 23:59:59", "implausible"],
    ["2026-12-01 07:00:01", "implausible"],
  ])("%j is no moment: %s", (text, problem) => {
    expect(readText(column, text)).toBeNaN();
    expect(column.problem).toBe(problem);
  });

  test("counts the sentinels", () => {
    const counted = columnOf(["2026-01-02 03:04:05"]);
    for (const text of ["-", "1900-01-01 00:00:00", "", "soon", "2026-01-02 03:04:05"]) readText(counted, text);
    expect(counted.counts).toEqual({
      sentinels: 2,
      floored: 0,
      leapSeconds: 0,
      gaps: 0,
      overlaps: 0,
      overlapsLater: 0,
    });
  });

  test("that is absent is blank", () => {
    expect(column.read(new Uint8Array(4), -1, 0)).toBeNaN();
    expect(column.problem).toBe("blank");
  });

  test("at the bounds of what is believed is read", () => {
    expect(readText(column, "1990-01-01 07:00:00")).toBe(Date.UTC(1990, 0, 1));
    expect(readText(column, "2026-12-01 07:00:00")).toBe(Date.UTC(2026, 11, 1));
  });

  test("may have spaces around it", () => {
    expect(readText(column, "  2026-01-02 07:00:00 ")).toBe(Date.UTC(2026, 0, 2));
  });

  test("of another magnitude, or zero, is no moment of a column of seconds", () => {
    const seconds = columnOf(["1767323045"]);
    expect([readText(seconds, "1767323045123"), seconds.problem]).toEqual([Number.NaN, "implausible"]);
    expect([readText(seconds, "-1"), seconds.problem]).toEqual([Number.NaN, "implausible"]);
    expect([readText(seconds, "0.0"), seconds.problem]).toEqual([Number.NaN, "sentinel"]);
  });

  test("that is cut or a leap second is counted", () => {
    const counted = columnOf(["2016-12-31T23:59:60.1234Z"]);
    readText(counted, "2016-12-31T23:59:60Z");
    readText(counted, "2016-12-31T23:59:59.1234Z");
    expect(counted.counts).toMatchObject({ leapSeconds: 1, floored: 1 });
  });
});

describe("where the clock changes", () => {
  test("a time in the gap is shifted forward and counted", () => {
    const column = columnOf(["2026-03-08 01:59:00"], inNewYork);
    expect(readText(column, "2026-03-08 01:59:00")).toBe(Date.UTC(2026, 2, 8, 6, 59));
    expect(readText(column, "2026-03-08 02:30:00")).toBe(Date.UTC(2026, 2, 8, 7, 30));
    expect(readText(column, "2026-03-08 03:01:00")).toBe(Date.UTC(2026, 2, 8, 7, 1));
    expect(column.counts).toMatchObject({ gaps: 1, overlaps: 0 });
  });

  test("a time that was shown twice is the one that keeps the order of the file", () => {
    const column = columnOf(["2026-11-01 01:50:00"], inNewYork);
    expect(readText(column, "2026-11-01 01:50:00")).toBe(Date.UTC(2026, 10, 1, 5, 50));
    expect(readText(column, "2026-11-01 01:10:00")).toBe(Date.UTC(2026, 10, 1, 6, 10));
    expect(column.counts).toMatchObject({ overlaps: 2, overlapsLater: 1 });
  });

  test("a time that was shown twice is the earlier one where neither keeps the order", () => {
    const column = columnOf(["2026-11-01 12:00:00"], inNewYork);
    readText(column, "2026-11-01 12:00:00");
    expect(readText(column, "2026-11-01 01:10:00")).toBe(Date.UTC(2026, 10, 1, 5, 10));
    expect(column.counts).toMatchObject({ overlaps: 1, overlapsLater: 0 });
  });
});

describe("--date-format", () => {
  test("settles what the values leave open", () => {
    const column = columnOf(["01/02/2026 03:04"], { ...settings, dateFormat: "dd/MM/yyyy HH:mm" });
    expect(column.spellings).toEqual(["dd/MM/yyyy HH:mm (no offset: Asia/Jakarta)"]);
    expect(readText(column, "01/02/2026 03:04")).toBe(Date.UTC(2026, 0, 31, 20, 4));
  });

  test("settles the unit of numbers", () => {
    const column = columnOf(["1767323045", "1767323045123"], { ...settings, dateFormat: "epoch-ms" });
    expect(column.spellings).toEqual(["epoch-ms"]);
    expect(readText(column, "1767323045")).toBeNaN();
    expect(readText(column, "1767323045123")).toBe(1_767_323_045_123);
  });

  test("that fits no value leaves a column of another, clear spelling readable", () => {
    const column = columnOf(["2026-02-25 16:38:58"], { ...settings, dateFormat: "dd/MM/yyyy HH:mm" });
    expect(column.spellings).toEqual(["yyyy-MM-dd HH:mm:ss (no offset: Asia/Jakarta)"]);
  });

  test.each([
    ["dd/MM/yyyy HH.mm", "02/03/2026", Date.UTC(2026, 2, 1, 17)],
    ["dd/MM/yyyy", "02/03/2026 09.15", Date.UTC(2026, 2, 2, 2, 15)],
    ["d/M/yyyy", "2/3/2026 9:15:30 PM", Date.UTC(2026, 2, 2, 14, 15, 30)],
    ["dd/MM/yyyy[ HH.mm]", "Senin, 02/03/2026 pukul 09:15 WIB", Date.UTC(2026, 2, 2, 2, 15)],
    ["MM/dd/yyyy h:mm a", "02/03/2026", Date.UTC(2026, 1, 2, 17)],
  ])("%s says how %s is written, whose date is written so", (dateFormat, text, instant) => {
    expect(readText(columnOf([text], { ...settings, dateFormat }), text)).toBe(instant);
  });

  test("of dates with a time of day holds for the days alone beside them, wherever they stand", () => {
    const given = { ...settings, dateFormat: "dd/MM/yyyy HH:mm" };
    const column = columnOf(["02/03/2026 09:15", "03/04/2026"], given);
    expect(readText(column, "03/04/2026")).toBe(Date.UTC(2026, 3, 2, 17));
    expect(readText(columnOf(["02/03/2026 09:15"], given), "03/04/2026")).toBe(Date.UTC(2026, 3, 2, 17));
  });

  test.each(["02-03-2026", "02/03/26", "02.03.2026 09:15"])(
    "of dates written otherwise than %s is not theirs",
    (text) => {
      expect(failureOf([text], { ...settings, dateFormat: "dd/MM/yyyy HH:mm" })).toMatchObject({
        reason: "no-spelling",
        message: 'no value of the column fits --date-format "dd/MM/yyyy HH:mm"',
      });
    },
  );

  test("does not hold for days alone either of which more say the opposite", () => {
    const texts = ["13/02/2026", "14/02/2026", "02/13/2026", "01/02/2026", "03/02/2026"];
    expect(failureOf(texts, { ...settings, dateFormat: "MM/dd/yyyy HH:mm" })).toMatchObject({
      message: 'most dates of the column that tell day from month contradict --date-format "MM/dd/yyyy HH:mm"',
    });
  });

  test("is never overruled about the order of day and month", () => {
    const given = { ...settings, dateFormat: "MM/dd/yyyy HH:mm" };
    expect(failureOf(["13/02/2026 03:04"], given)).toMatchObject({
      reason: "no-spelling",
      message: 'no value of the column fits --date-format "MM/dd/yyyy HH:mm"',
    });
    const column = columnOf(["02/13/2026 03:04", "01/02/2026 03:04"], given);
    expect(readText(column, "13/02/2026 03:04")).toBeNaN();
    expect([column.problem, column.failure]).toEqual(["unreadable", undefined]);
  });

  test("does not hold for a column of which more dates say the opposite", () => {
    const texts = ["13/02/2026", "14/02/2026", "02/13/2026", "01/02/2026", "03/02/2026"];
    expect(failureOf(texts, { ...settings, dateFormat: "MM/dd/yyyy" })).toMatchObject({
      reason: "no-spelling",
      message: 'most dates of the column that tell day from month contradict --date-format "MM/dd/yyyy"',
    });
    expect(columnOf(texts, { ...settings, dateFormat: "dd/MM/yyyy" }).spellings).toHaveLength(1);
  });

  test("is not contradicted by dates written otherwise that can be read in either order", () => {
    const given = { ...settings, dateFormat: "dd/MM/yyyy" };
    const column = columnOf(["02/03/2026", "03/03/2026", "04-03-2026", "05.03.2026"], given);
    expect(readText(column, "02/03/2026")).toBe(Date.UTC(2026, 2, 1, 17));
    expect(readText(column, "04-03-2026")).toBeNaN();
    expect(failureOf(["02/03/2026", "04-03-2026", "05.03.2026"], given)).toMatchObject({
      help: "where only the signs in dates differ, put them in brackets: --date-format 'dd[/][-][.]MM[/][-][.]yyyy'",
      examples: ["04-03-2026", "05.03.2026"],
    });
    expect(failureOf(["02/03/2026", "soon 1", "later 2"], given)).not.toHaveProperty("help");
  });

  test("may have other signs in brackets", () => {
    const column = columnOf(["02/03/2026", "03-03-2026", "04.03.2026"], {
      ...settings,
      dateFormat: "dd[/][-][.]MM[/][-][.]yyyy",
    });
    expect(["02/03/2026", "03-03-2026", "04.03.2026"].map((text) => readText(column, text))).toEqual([
      Date.UTC(2026, 2, 1, 17),
      Date.UTC(2026, 2, 2, 17),
      Date.UTC(2026, 2, 3, 17),
    ]);
  });

  test("is contradicted by dates written otherwise that tell the opposite", () => {
    const texts = ["02/03/2026", "03/03/2026", "03-14-2026"];
    expect(failureOf(texts, { ...settings, dateFormat: "dd/MM/yyyy" })).toMatchObject({
      message: 'most dates of the column that tell day from month contradict --date-format "dd/MM/yyyy"',
    });
  });

  test("holds for a column with a typing error", () => {
    const texts = [...new Array<string>(11).fill("01/02/2026"), "02/13/2026"];
    const column = columnOf(texts, { ...settings, dateFormat: "dd/MM/yyyy" });
    expect(readText(column, "01/02/2026")).toBe(Date.UTC(2026, 0, 31, 17));
    expect(readText(column, "02/13/2026")).toBeNaN();
  });

  test.each([
    ["dd/MM/yyyy", "01/02/2026", "2026-03-02T00:00:00Z", Date.UTC(2026, 2, 2)],
    ["dd/MM/yyyy", "2026-03-02T00:00:00Z", "01/02/2026", Date.UTC(2026, 0, 31, 17)],
    ["yyyy-MM-dd", "2026-02-01", "2026-03-02T00:00:00Z", Date.UTC(2026, 2, 2)],
    ["epoch-s", "1767323045", "2026-03-02T00:00:00Z", Date.UTC(2026, 2, 2)],
  ])("%s stands beside what is no guess: %j, %j", (dateFormat, first, late, instant) => {
    expect(readText(columnOf([first], { ...settings, dateFormat }), late)).toBe(instant);
  });

  test.each([
    ["dd/MM/yyyy", "01/02/2026", "01-02-2026"],
    ["epoch-s", "1767323045", "1767323045123"],
    ["yyyy-dd-MM", "2026-01-02", "2026-02-13"],
  ])("%s of %j does not let %j be guessed", (dateFormat, first, late) => {
    expect(readText(columnOf([first], { ...settings, dateFormat }), late)).toBeNaN();
  });

  test("is refused where it cannot be understood", () => {
    expect(() => inferTimeColumn(["13/02/2026"], { ...settings, dateFormat: "DD/MM/YYYY" })).toThrow(MetrikError);
  });
});
