import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";
import { languages } from "../../src/language/language.ts";

const { count, percent, figure, interval, duration, exact, apart, distance, change, money, ...dates } = formatOf("id");

describe("numbers in Indonesian", () => {
  test.each([
    [count(1_234_567), "1.234.567"],
    [count(2.346), "2,35"],
    [percent(0.8241), "82,4%"],
    [percent(0.0004), "<0,1%"],
    [percent(0.9996), ">99,9%"],
    [figure(4.0755, "score"), "4,08"],
    [interval([0.4902, 0.9433], "ratio"), "49,0% – 94,3%"],
    [change(-0.124, "relative", "seconds"), "▼ -12,4%"],
    [change(0.03, "difference", "ratio"), "▲ +3,0 pp"],
    [change(12.345, "relative", "count"), "▲ +1.235%"],
  ])("%s", (text, expected) => expect(text).toBe(expected));
});

describe("durations in Indonesian", () => {
  test.each([
    [0, "0 dtk"],
    [0.02, "<0,1 dtk"],
    [0.4, "0,4 dtk"],
    [59.6, "1 mnt 0 dtk"],
    [6120, "1 j 42 mnt"],
    [183_600, "2 hr 3 j"],
    [31 * 86_400, "31 hr"],
  ])("%d s: %s", (seconds, expected) => expect(duration(seconds)).toBe(expected));

  test("without rounding", () => {
    expect(exact(5400.25, "seconds")).toBe("1 j 30 mnt 0,25 dtk");
    expect(exact(0, "seconds")).toBe("0 dtk");
    expect(apart(900.0001, 900, "seconds")).toBe("900,0001 dtk");
    expect(distance(0.0003, "ratio")).toBe("0,03 pp");
  });
});

describe("money in Indonesian", () => {
  test.each([
    [8000, "IDR", "Rp8.000"],
    [1_250_000, "IDR", "Rp1.250.000"],
    [0.3, "IDR", "<Rp1"],
    [-12.5, "USD", "USD -12,50"],
    [1166.6667, "USD", "USD 1.166,67"],
    [12.5, "", "12,50"],
  ])("%d %s: %s", (amount, currency, expected) => expect(money(amount, currency)).toBe(expected));

  test("as a limit", () => expect(exact(12_500, "money", "IDR")).toBe("Rp12.500"));
});

describe("times in Indonesian", () => {
  test.each([
    [dates.minute("2026-08-31T10:02:00Z", "Asia/Jakarta"), "31 Agustus 2026 17.02"],
    [
      dates.span({ from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" }, "Asia/Jakarta"),
      "1 Maret 2026 s.d. 31 Maret 2026",
    ],
    [
      dates.span({ from: "2026-03-08T17:00:00Z", to: "2026-03-15T07:00:00Z" }, "Asia/Jakarta"),
      "9 Maret 2026 00.00 s.d. 15 Maret 2026 14.00",
    ],
    [dates.hour(9), "09.00"],
    [[0, 1, 2, 3, 4, 5, 6].map(dates.weekday).join(" "), "Senin Selasa Rabu Kamis Jumat Sabtu Minggu"],
  ])("%s", (text, expected) => expect(text).toBe(expected));

  test.each([
    ["2026-03-02", "2 Maret 2026"],
    ["2026-03-02T09", "2 Maret 2026 09.00"],
    ["2026-03", "Maret 2026"],
    ["2026-W09", "minggu ke-9 2026"],
    ["2026-03-01..2026-03-07", "1 Maret 2026 s.d. 7 Maret 2026"],
    ["2026-Q1", "triwulan ke-1 2026"],
    ["2026", "2026"],
    ["a period of a later version", "a period of a later version"],
  ])("the period %s is %s", (label, expected) => expect(dates.period(label)).toBe(expected));
});

test("English has the weekdays from Monday on, and periods as they are named", () => {
  const english = formatOf("en");
  expect([0, 6].map(english.weekday)).toEqual(["Monday", "Sunday"]);
  expect(english.hour(24)).toBe("24:00");
  expect(english.period("2026-W09")).toBe("2026-W09");
});

test("both languages show the same digits", () => {
  const digits = (text: string): string => text.replaceAll(/\D/g, "");
  const units = fc.constantFrom("seconds", "ratio", "count", "score");
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), units, (value, unit) => {
      const [english, indonesian] = languages.map((language) => digits(formatOf(language).figure(value, unit)));
      expect(indonesian).toBe(english);
    }),
    { numRuns: 50 },
  );
});

test("no number or date is written as the machine would have it", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const source = files.map((name) => readFileSync(join("src", name), "utf8")).join("\n");
  expect(source).toMatch(/new Intl\.NumberFormat\(tag/);
  expect(source).not.toMatch(
    /toLocale(Date|Time)?String\(|new Intl\.(NumberFormat|DateTimeFormat)\((\)|undefined|\[\])/,
  );
});
