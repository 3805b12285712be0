import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../../src/errors.ts";
import { PatternSpelling } from "../../../src/formats/timestamps/pattern.ts";
import { readText } from "./read.ts";

const read = (pattern: string, text: string): number => readText(new PatternSpelling(pattern), text);

describe("a pattern reads", () => {
  test.each([
    ["dd/MM/yyyy HH.mm", "21/11/2026 16.05", Date.UTC(2026, 10, 21, 16, 5)],
    ["dd/MM/yyyy HH:mm", "1/5/2026 9:03", Date.UTC(2026, 4, 1, 9, 3)],
    ["M/d/yy h:mm a", "6/21/25 4:14 PM", Date.UTC(2025, 5, 21, 16, 14)],
    ["M/d/yy h:mm a", "6/21/25 12:14 a.m.", Date.UTC(2025, 5, 21, 0, 14)],
    ["d/MMM/yy h:mm a", "25/Feb/26 3:51 PM", Date.UTC(2026, 1, 25, 15, 51)],
    ["d MMM yyyy", "31 Des 99", Number.NaN],
    ["d MMM yy", "31 Des 99", Date.UTC(1999, 11, 31)],
    ["d MMM yy", "1 Pebruari 89", Date.UTC(2089, 1, 1)],
    ["yyyyMMdd'T'HHmmssX", "20260102T030405Z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["yyyyMMddHHmmssSSS", "20260102030405678", Date.UTC(2026, 0, 2, 3, 4, 5, 678)],
    ["yyyy-MM-dd HH:mm:ss.SSS", "2026-01-02 03:04:05,123456", Date.UTC(2026, 0, 2, 3, 4, 5, 123)],
    ["EEEE, d MMMM yyyy 'pukul' HH.mm z", "Sabtu, 21 November 2026 pukul 16.05 WIB", Date.UTC(2026, 10, 21, 9, 5)],
    ["EEE MMM d HH:mm:ss xx yyyy", "Tue Oct 31 22:10:47 +0000 2017", Date.UTC(2017, 9, 31, 22, 10, 47)],
    ["yyyy-MM-dd HH:mm z", "2026-01-02 03:04 GMT+0530 (India Standard Time)", Date.UTC(2026, 0, 1, 21, 34)],
    ["yyyy-MM-dd h 'o''clock' a", "2026-01-02 3 o'clock pm", Date.UTC(2026, 0, 2, 15)],
    ["yyyy''MM''dd", "2026'01'02", Date.UTC(2026, 0, 2)],
    ["dd.MM.yyyy[ HH:mm]", "02.01.2026", Date.UTC(2026, 0, 2)],
    ["dd.MM.yyyy[ HH:mm]", "02.01.2026 03:04", Date.UTC(2026, 0, 2, 3, 4)],
    ["M/d/yyyy, h:mm:ss a", "\u200e1/2/2026, 3:04:05\u202fPM", Date.UTC(2026, 0, 2, 15, 4, 5)],
    ["MMM d HH:mm:ss yyyy", "Jan  2 03:04:05 2026", Date.UTC(2026, 0, 2, 3, 4, 5)],
  ])("%s from %s", (pattern, text, expected) => {
    expect(read(pattern, text)).toBe(expected);
  });

  test.each([
    ["dd/MM/yyyy HH:mm", "02/13/2026 03:04"],
    ["dd/MM/yyyy HH:mm", "30/02/2026 03:04"],
    ["dd/MM/yyyy HH:mm", "01/02/2026 24:00"],
    ["dd/MM/yyyy HH:mm", "01/02/2026 03:4"],
    ["dd/MM/yyyy HH:mm", "01/02/26 03:04"],
    ["dd/MM/yyyy HH:mm", "01/02/2026"],
    ["dd/MM/yyyy HH:mm", "x01/02/2026 03:04"],
    ["d MMM yyyy", "5 Foo 2026"],
    ["d MMM yyyy", "ticket 12"],
    ["EEE d MMM yyyy", "Foo 5 Jan 2026"],
    ["yyyyMMdd", "2026112"],
    ["d-M-yyyy h.mm a", "21-11-2026 16.05 sore"],
    ["d-M-yyyy h.mm a", "21-11-2026 1.05 malam"],
    ["yyyy-MM-dd HH:mmX", "2026-01-02 03:04+19:00"],
    ["yyyy-MM-dd HH:mm z", "2026-01-02 03:04 WITX"],
    ["yyyy-MM-dd HH:mm z", "2026-01-02 03:04 EST"],
  ])("%s not from %s", (pattern, text) => {
    expect(read(pattern, text)).toBeNaN();
  });

  test("flags finer digits and a second 60", () => {
    const spelling = new PatternSpelling("yyyy/MM/dd HH:mm:ss[.SSS]");
    expect(readText(spelling, "2026/01/02 03:04:60.5")).toBe(Date.UTC(2026, 0, 2, 3, 4, 59, 999));
    expect(spelling.leapSecond).toBe(true);
    readText(spelling, "2026/01/02 03:04:05.1234");
    expect([spelling.finer, spelling.leapSecond]).toEqual([true, false]);
  });

  test("every day of a century, in any order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7305, max: 43_829 }),
        fc.constantFrom("dd/MM/yyyy", "MM-dd-yyyy", "yyyy.MM.dd", "dd.MM.yy", "yyyyMMdd", "ddMMyy"),
        (number, pattern) => {
          const iso = new Date(number * 86_400_000).toISOString();
          const text = pattern
            .replace("yyyy", iso.slice(0, 4))
            .replace("yy", iso.slice(2, 4))
            .replace("MM", iso.slice(5, 7))
            .replace("dd", iso.slice(8, 10));
          expect(read(pattern, text)).toBe(number * 86_400_000);
        },
      ),
    );
  });
});

describe("a pattern is refused", () => {
  test.each([
    ["DD/MM/YYYY", '"DD" is not a token; did you mean "dd"?'],
    ["dd/MM/YYYY", '"YYYY" is not a token; did you mean "yyyy"?'],
    ["dd/mm/yyyy", "the month is missing: MM or MMM (mm is the minute)"],
    ["dd/MM HH:mm", "the year is missing: yyyy or yy"],
    ["MM/yyyy", "the day is missing: dd"],
    ["dd/MM/yyyy hh:mm", "hh goes with a (AM or PM); HH is 0 to 23"],
    ["dd/MM/yyyy HH:mm a", "a (AM or PM) goes with hh"],
    ["dd/MM/yyyy [HH:mm", "a bracket is not closed"],
    ["dd/MM/yyyy HH:mm[X]", "an offset cannot be optional"],
    ["QQ yyyy-MM-dd", '"QQ" is not a token'],
    ["", "the year is missing: yyyy or yy"],
  ])("%j", (pattern, why) => {
    expect(() => new PatternSpelling(pattern)).toThrow(MetrikError);
    expect(() => new PatternSpelling(pattern)).toThrow(`the date format "${pattern}" cannot be used: ${why}`);
  });
});

test("a pattern with an offset is not local", () => {
  expect(new PatternSpelling("dd/MM/yyyy").local).toBe(true);
  expect(new PatternSpelling("dd/MM/yyyy HH:mm z").local).toBe(false);
});

test("a pattern describes a text without the sections that it does not have", () => {
  const spelling = new PatternSpelling("[EEE[,] ]d MMM yyyy[ HH:mm[:ss]]");
  expect(spelling.describe("5 Jan 2026 03:04")).toBe("d MMM yyyy HH:mm");
  expect(spelling.describe("Mon, 5 Jan 2026")).toBe("EEE, d MMM yyyy");
});
