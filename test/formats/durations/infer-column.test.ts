import { describe, expect, test } from "vitest";
import { type DurationColumn, inferDurationColumn } from "../../../src/formats/durations/infer-column.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

function columnOf(texts: readonly string[], header: string): DurationColumn {
  const inference = inferDurationColumn(texts, header);
  if (!inference.ok) throw new Error(inference.message);
  return inference.column;
}

describe("durations are read as", () => {
  test.each([
    ["First reply time in minutes", ["12975", "0"], "minutes", [12_975 * minute, 0]],
    ["First response time (seconds)", ["90"], "seconds", [90 * second]],
    ["handle_seconds", ["1.5", "2.25"], "seconds", [1500, 2250]],
    ["Lama Penyelesaian (jam)", ["4,5", "1.250"], "hours", [4.5 * hour, 1250 * hour]],
    ["Resolution time in hours", ["-3"], "hours", [-3 * hour]],
    ["First response time (in hrs)", ["02:15:00", "100:00:01"], "HH:MM:SS", [2.25 * hour, 100 * hour + second]],
    ["Durasi", ["-01:10:00"], "HH:MM:SS", [-(hour + 10 * minute)]],
    ["Durasi", ["3:25", "-1:10"], "H:MM", [3 * hour + 25 * minute, -(hour + 10 * minute)]],
    ["Durasi", ["3:25", "1:03:25"], "HH:MM:SS", [3 * minute + 25 * second, hour + 3 * minute + 25 * second]],
    ["Talk time (mm:ss)", ["3:25"], "M:SS", [3 * minute + 25 * second]],
    ["Durasi Penanganan (menit:detik)", ["05:30"], "M:SS", [330 * second]],
    ["Lama (mnt:dtk)", ["12:05"], "M:SS", [725 * second]],
    ["Durasi menit:detik", ["12:05"], "M:SS", [725 * second]],
    ["Talk time (mm.ss)", ["3:25"], "M:SS", [205 * second]],
    ["Talk time (m:s)", ["3:25"], "M:SS", [205 * second]],
    ["Durasi (jam:menit)", ["5:30"], "H:MM", [330 * minute]],
    ["Durasi jam:menit", ["5:30"], "H:MM", [330 * minute]],
    ["Durasi", ["02.45.10", "16.05.30"], "HH.MM.SS", [9910 * second, 57_930 * second]],
    ["Durasi", ["-02.45.10"], "HH.MM.SS", [-9910 * second]],
    ["Talk time", ["12:02:23 AM", "01:00:00 PM"], "HH:MM:SS", [143 * second, 13 * hour]],
    ["Wait (minutes)", ["1 day 02:15", "05:30"], "H:MM", [26 * hour + 15 * minute, 5 * hour + 30 * minute]],
    ["Durasi", ["1 hari 02:15", "00:45:30"], "HH:MM:SS", [26 * hour + 15 * minute, 45 * minute + 30 * second]],
    ["Wait (minutes)", ["12:02 AM"], "H:MM", [2 * minute]],
    ["wait", ["2 days, 3:04:05", "0 days 00:05:00"], "HH:MM:SS", [183_845 * second, 5 * minute]],
    ["Durasi", ["2 hari 3 jam 15 menit 20 detik"], "numbers with units", [184_520 * second]],
    ["Durasi", ["1j 5m", "2 j"], "numbers with units", [65 * minute, 2 * hour]],
    ["Durasi", ["1 jam 5 mnt", "45 dtk", "1,5 jam"], "numbers with units", [65 * minute, 45 * second, 90 * minute]],
    ["Handle time", ["0.38400462962963", "0", "0.5"], "days", [33_178_000, 0, 12 * hour]],
    ["Lama Penanganan", ["0,00011574", "0,25"], "days", [10_000, 6 * hour]],
    ["Handle time", ["1.15741E-05"], "days", [1000]],
    ["Time", ["1h 42m", "2d4h", "250 ms"], "numbers with units", [102 * minute, 52 * hour, 250]],
    ["Time", ["2 days and 4 hours", "1 week", "-3 min."], "numbers with units", [52 * hour, 7 * day, -3 * minute]],
  ])("%s %j: %s", (header, texts, unit, expected) => {
    const column = columnOf(texts, header);
    expect(column.unit).toBe(unit);
    expect(texts.map((text) => column.read(text))).toEqual(expected);
  });

  test("nothing where the text is blank or no duration", () => {
    const column = columnOf(["02:15:00"], "Durasi");
    for (const text of ["", "-", "soon", "02:75:00", "02:15:75", "90"]) expect(column.read(text)).toBeNaN();
    const words = columnOf(["1 jam"], "Durasi");
    for (const text of ["1 foo", "jam", "1.250 detik", "1 jam lagi", "1j 5m 30d", "2h 3j", "5 menit 1 jam"])
      expect(words.read(text)).toBeNaN();
  });

  test("zero in every spelling", () => {
    expect(columnOf(["0", "0", "00:05:00"], "Durasi").read("0")).toBe(0);
    expect(columnOf(["0", "0"], "hold seconds").unit).toBe("seconds");
  });

  test("many values at once, of which the samples are a part", () => {
    expect(inferDurationColumn(["02:15:00", "02:16:00", "?", "soon"], "Durasi")).toMatchObject({
      ok: true,
      share: 2 / 3,
    });
  });
});

describe("letters that are units in two languages", () => {
  test.each([
    ["Durasi", ["5m 30d"], [5 * minute + 30 * second]],
    ["Durasi", ["5m 30d", "1h 2j", "45d"], [330 * second, day + 2 * hour, 45 * second]],
    ["Durasi", ["2j 5m", "30d"], [125 * minute, 30 * second]],
    ["Time", ["2j 5m", "30d"], [125 * minute, 30 * second]],
    ["Durasi", ["5m 30d", "6m 10d", "2d 4h"], [330 * second, 370 * second, Number.NaN]],
    ["Durasi", ["1h 30m", "2d 4h", "3d"], [90 * minute, 52 * hour, 3 * day]],
    ["Time", ["1h 30s", "3d"], [hour + 30 * second, 3 * day]],
    ["Time", ["3h", "2d"], [3 * hour, 2 * day]],
    ["Durasi", ["2h 30m"], [150 * minute]],
    ["Lama Penyelesaian", ["2 hr", "1 hr 30 mnt"], [2 * day, day + 30 * minute]],
    ["Time", ["2 hr", "1 hr 2 jam"], [2 * day, day + 2 * hour]],
    ["Time", ["2 hr 3 j", "1 j 30 mnt"], [2 * day + 3 * hour, 90 * minute]],
    ["Time", ["2 hr", "1 hr 2 j"], [2 * day, day + 2 * hour]],
    ["Durasi", ["1 day 2 hr", "3 hr"], [day + 2 * hour, 3 * hour]],
    ["Time", ["2 hr 15 min", "3hr"], [135 * minute, 3 * hour]],
    ["Durasi", ["2 hrs 15 min"], [135 * minute]],
  ])("mean what the others of the column tell: %s %j", (header, texts, expected) => {
    const column = columnOf(texts, header);
    expect(texts.map((text) => column.read(text))).toEqual(expected);
  });

  test.each([
    ["Durasi", ["30d", "45d"]],
    ["durasi_total", ["30d"]],
    ["Time", ["2 jam", "30d"]],
    ["Time", ["2jam", "30d"]],
    ["Time", ["5m 30d", "2d 4h"]],
    ["Lama Penyelesaian", ["2 hr", "3hr"]],
    ["Respon Pertama", ["2 hr 15 min"]],
  ])("are refused where nothing tells: %s %j", (header, texts) => {
    expect(inferDurationColumn(texts, header)).toEqual({
      ok: false,
      reason: "ambiguous-units",
      message: "d can be days or detik (seconds) in the column, and h and hr hours or hari (days); write the units out",
      examples: texts,
    });
  });

  test("are not read where the column has none, and its words are Indonesian", () => {
    const column = columnOf(["1 jam 5 menit"], "Durasi");
    expect([column.read("30d"), column.read("2h"), column.read("1j 5m")]).toEqual([NaN, NaN, 65 * minute]);
    expect(column.read("2 hr")).toBe(2 * day);
  });
});

test("the unit of fractions of a day is assumed, unless the header names one", () => {
  const assumed = (header: string) => columnOf(["0.38400462962963"], header);
  expect(assumed("Handle time")).toMatchObject({ unit: "days", assumed: "fractions" });
  expect(assumed("Handle time (hours)")).toMatchObject({ unit: "hours", assumed: undefined });
});

describe("that two numbers are hours and minutes is assumed", () => {
  test("where neither the header nor any other value tells", () => {
    expect(columnOf(["08:07", "-1:30", "0"], "Handle time")).toMatchObject({ unit: "H:MM", assumed: "clock" });
  });

  test.each([
    [["08:07"], "Handle time (hh:mm)"],
    [["08:07"], "Handle time h:mm"],
    [["08:07"], "Durasi (jam)"],
    [["08:07"], "Handle time (minutes)"],
    [["08:07"], "Handle time (mm:ss)"],
    [["08:07", "1 day 02:15"], "Handle time"],
    [["08:07", "12:02 AM"], "Handle time"],
    [["08:07", "01:08:07"], "Handle time"],
    [["01:08:07"], "Handle time"],
  ])("and not of %j under %s", (texts, header) => {
    expect(columnOf(texts, header).assumed).toBeUndefined();
  });
});

describe("durations are refused", () => {
  test("that are no and yes as numbers", () => {
    const message =
      "the column has only 0 and 1, as of no and yes, which tell no time; a unit in the header would make them lengths of time";
    expect(inferDurationColumn(["1", "0", "1"], "Selesai")).toMatchObject({ ok: false, reason: "no-unit", message });
    expect(inferDurationColumn(["1", "0", "1"], "Selesai (jam)")).toMatchObject({ ok: true });
  });

  test("without a unit", () => {
    expect(inferDurationColumn(["12", "0", "13"], "Resolution time")).toEqual({
      ok: false,
      reason: "no-unit",
      message: 'the column has numbers without a unit; name it in the header, such as "Resolution time (minutes)"',
      examples: ["12", "13"],
    });
    expect(inferDurationColumn(["0", "0"], "Resolution time")).toMatchObject({ reason: "no-unit" });
  });

  test.each([
    ["few decimals", ["0.5", "0.25", "0.125"]],
    ["more than a day", ["0.38400462962963", "1.50000462962963"]],
    ["less than nothing", ["-0.38400462962963"]],
    ["mostly few decimals", ["0.38400462962963", "0.5", "0.3", "0.1"]],
    ["nothing at all", ["0", "0.0"]],
  ])("without a unit, as fractions that are none of Excel's days: %s", (_, texts) => {
    expect(inferDurationColumn(texts, "Handle time")).toMatchObject({ reason: "no-unit" });
  });

  test("where a mark can be decimal or of thousands, unless it is known", () => {
    expect(inferDurationColumn(["1.250"], "x seconds")).toMatchObject({ reason: "ambiguous-decimal-mark" });
    const known = inferDurationColumn(["1.250"], "x seconds", ".");
    expect(known.ok && known.column.read("1.250")).toBe(1250);
  });

  test("where most values are something else", () => {
    expect(inferDurationColumn(["soon", "later", "1h"], "x")).toMatchObject({ reason: "no-spelling" });
    expect(inferDurationColumn(["02.45.10", "1.250.000"], "x")).toMatchObject({ ok: false });
  });

  test("where there is no value", () => {
    expect(inferDurationColumn(["", "-"], "x seconds")).toMatchObject({ reason: "empty" });
  });
});

test("the header says whether only business hours count", () => {
  expect(columnOf(["1"], "First reply time in minutes within business hours").business).toBe(true);
  expect(columnOf(["1"], "First reply time in minutes").business).toBe(false);
});
