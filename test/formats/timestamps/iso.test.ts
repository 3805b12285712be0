import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IsoSpelling } from "../../../src/formats/timestamps/iso.ts";
import { readText } from "./read.ts";

const withOffset = new IsoSpelling("offset");
const local = new IsoSpelling("local");
const date = new IsoSpelling("date");

describe("with an offset", () => {
  test.each([
    ["2026-01-02T03:04:05Z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02t03:04:05z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02 03:04Z", Date.UTC(2026, 0, 2, 3, 4)],
    ["2026-01-02T03:04:05.196Z", Date.UTC(2026, 0, 2, 3, 4, 5, 196)],
    ["2026-01-02T03:04:05,5Z", Date.UTC(2026, 0, 2, 3, 4, 5, 500)],
    ["2026-01-02T03:04:05+05:45", Date.UTC(2026, 0, 1, 21, 19, 5)],
    ["2026-01-02T03:04:05.000+0000", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02T03:04:05-0800", Date.UTC(2026, 0, 2, 11, 4, 5)],
    ["2026-01-02T03:04:05+07", Date.UTC(2026, 0, 1, 20, 4, 5)],
    ["2019-07-31 16:19:53 -0800", Date.UTC(2019, 7, 1, 0, 19, 53)],
    ["2026-01-01T24:00:00Z", Date.UTC(2026, 0, 2)],
    ["0001-01-01T00:00:00Z", -62_135_596_800_000],
  ])("%s", (text, expected) => {
    expect(readText(withOffset, text)).toBe(expected);
  });

  test.each([
    "2026-01-02T03:04:05",
    "2026-01-02",
    "2026-02-30T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T24:01:00Z",
    "2026-01-01T24:00:00.1Z",
    "2026-01-01T25:00:00Z",
    "2026-01-01T10:60:00Z",
    "2026-01-01T10:00:61Z",
    "2026-01-01T00:00:75Z",
    "2026-01-01T24:00:60Z",
    "2026-01-01T10:00:00+07:",
    "2026-0a-01T10:00:00Z",
    "2026-01-0aT10:00:00Z",
    "2026-01-01T10:a0:00Z",
    "2026-01-01T10:00:00.Z",
    "2026-01-01T10:00:00.5 ",
    "2026-01-01T10:0Z",
    "2026-01-01_10:00:00Z",
    "2026/01/01T10:00:00Z",
    "2026-01-01T10:00:00+15:00",
    "2026-01-01T10:00:00+07:60",
    "2026-01-01T10:00:00+7",
    "2026-01-01T10:00:00+07:0",
    "2026-01-01T10:00:00Z1",
    "+010000-01-01T00:00:00Z",
    "20a6-01-01T00:00:00Z",
    "2026-01-01Taa:00:00Z",
    "2026-01-01T10:00:0aZ",
  ])("%s is none", (text) => {
    expect(readText(withOffset, text)).toBeNaN();
  });

  test("says where digits were cut and a second 60 was met", () => {
    expect(readText(withOffset, "2026-01-02T03:04:05.123456789Z")).toBe(Date.UTC(2026, 0, 2, 3, 4, 5, 123));
    expect(withOffset.finer).toBe(true);
    expect(readText(withOffset, "2026-01-02T03:04:05.383000Z")).toBe(Date.UTC(2026, 0, 2, 3, 4, 5, 383));
    expect(withOffset.finer).toBe(false);
    expect(readText(withOffset, "2016-12-31T23:59:60Z")).toBe(Date.UTC(2016, 11, 31, 23, 59, 59, 999));
    expect(withOffset.leapSecond).toBe(true);
    expect(readText(withOffset, "2016-12-31T23:59:60.5Z")).toBe(Date.UTC(2016, 11, 31, 23, 59, 59, 999));
    expect(readText(withOffset, "2016-12-31T23:59:59Z")).toBe(Date.UTC(2016, 11, 31, 23, 59, 59));
    expect(withOffset.leapSecond).toBe(false);
  });
});

describe("without an offset", () => {
  test.each([
    ["2026-01-02 03:04:05", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["2026-01-02T03:04", Date.UTC(2026, 0, 2, 3, 4)],
    ["2026-02-25 16:38:58.679", Date.UTC(2026, 1, 25, 16, 38, 58, 679)],
  ])("%s", (text, expected) => {
    expect(readText(local, text)).toBe(expected);
  });

  test.each(["2026-01-02T03:04:05Z", "2026-01-02", "2026-01-02 03:04:05+07:00", "12:30"])("%s is none", (text) => {
    expect(readText(local, text)).toBeNaN();
  });
});

describe("a date alone", () => {
  test("is the beginning of the day", () => {
    expect(readText(date, "2026-01-02")).toBe(Date.UTC(2026, 0, 2));
  });

  test.each(["2026-01-02T00:00", "2026-1-02", "2026-02-29", "2026-W01-5", "20260102"])("%s is none", (text) => {
    expect(readText(date, text)).toBeNaN();
  });
});

test("a day that is no date is not taken for the one before", () => {
  expect(readText(date, "2026-01-31")).toBe(Date.UTC(2026, 0, 31));
  expect(readText(date, "2026-02-31")).toBeNaN();
  expect(readText(date, "2026-02-31")).toBeNaN();
  expect(readText(date, "2026-01-31")).toBe(Date.UTC(2026, 0, 31));
});

test("reads nothing but what a strict expression accepts", () => {
  const strict =
    /^\d{4}-\d\d-\d\d[T ](?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)? ?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)$/;
  const valid = [..."2026-01-02T03:04:05.678+07:00"];
  const change = fc.record({ at: fc.nat(valid.length - 1), to: fc.constantFrom(..."0123456789:-+.,TZ a/") });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), fc.nat(valid.length), (changes, length) => {
      const text = valid
        .map((letter, index) => changes.find(({ at }) => at === index)?.to ?? letter)
        .join("")
        .slice(0, length);
      if (!Number.isNaN(readText(withOffset, text))) expect(text).toMatch(strict);
    }),
    { numRuns: 2000 },
  );
});

test("reads what the platform writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_135_596_800_000, max: Date.UTC(9999, 11, 31) }), (instant) => {
      expect(readText(withOffset, new Date(instant).toISOString())).toBe(instant);
      expect(readText(local, new Date(instant).toISOString().replace("T", " ").replace("Z", ""))).toBe(instant);
    }),
  );
});

test.each([
  ["2026-01-02T03:04:05.196Z", "yyyy-MM-dd'T'HH:mm:ss.SSSX"],
  ["2026-01-02 03:04 +07:00", "yyyy-MM-dd HH:mm X"],
])("describes %s", (text, expected) => {
  expect(withOffset.describe(text)).toBe(expected);
});
