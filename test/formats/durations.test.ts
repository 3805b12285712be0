import { describe, expect, test } from "vitest";
import { type DurationColumn, inferDurationColumn } from "../../src/formats/durations.ts";

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
    ["Durasi", ["02.45.10", "16.05.30"], "HH.MM.SS", [9910 * second, 57_930 * second]],
    ["Durasi", ["-02.45.10"], "HH.MM.SS", [-9910 * second]],
    ["Talk time", ["12:02:23 AM", "01:00:00 PM"], "HH:MM:SS", [143 * second, 13 * hour]],
    ["wait", ["2 days, 3:04:05", "0 days 00:05:00"], "HH:MM:SS", [183_845 * second, 5 * minute]],
    ["Durasi", ["2 hari 3 jam 15 menit 20 detik"], "numbers with units", [184_520 * second]],
    ["Durasi", ["1j 5m", "2 j"], "numbers with units", [65 * minute, 2 * hour]],
    ["Durasi", ["1 jam 5 mnt", "45 dtk", "1,5 jam"], "numbers with units", [65 * minute, 45 * second, 90 * minute]],
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

describe("durations are refused", () => {
  test("without a unit", () => {
    expect(inferDurationColumn(["12", "0", "13"], "Resolution time")).toEqual({
      ok: false,
      reason: "no-unit",
      message: 'the column has numbers without a unit; name it in the header, such as "Resolution time (minutes)"',
      examples: ["12", "13"],
    });
    expect(inferDurationColumn(["0", "0"], "Resolution time")).toMatchObject({ reason: "no-unit" });
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
