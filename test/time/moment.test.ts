import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { beforeBy, momentOf } from "../../src/time/moment.ts";
import { zone } from "../../src/time/zone.ts";

const jakarta = zone("Asia/Jakarta");
const newYork = zone("America/New_York");
const iso = (instant: number) => new Date(instant).toISOString();

describe("a moment as an option gives it", () => {
  test.each([
    ["2026-03-02", "2026-03-01T17:00:00.000Z"],
    ["20260302", "2026-03-01T17:00:00.000Z"],
    ["2026-03", "2026-02-28T17:00:00.000Z"],
    ["2026-03-02T08:30", "2026-03-02T01:30:00.000Z"],
    ["2026-03-02T08:30:15.250", "2026-03-02T01:30:15.250Z"],
    ["2026-03-02T08:30:00Z", "2026-03-02T08:30:00.000Z"],
    ["2026-03-02T08:30:00+09:00", "2026-03-01T23:30:00.000Z"],
  ])("%s in Jakarta is %s", (text, instant) => {
    expect(iso(momentOf(text, "--since", jakarta))).toBe(instant);
  });

  test("a date is the midnight of its zone, winter and summer", () => {
    expect(iso(momentOf("2026-01-15", "--since", newYork))).toBe("2026-01-15T05:00:00.000Z");
    expect(iso(momentOf("2026-07-15", "--since", newYork))).toBe("2026-07-15T04:00:00.000Z");
  });

  test.each([
    ["Europe/Berlin", "2025-10-26T02:30", "2025-10-26T00:30:00.000Z"],
    ["Europe/Berlin", "2025-10-26 02:30+01:00", "2025-10-26T01:30:00.000Z"],
    ["Europe/Berlin", "2025-10-26T01:30Z", "2025-10-26T01:30:00.000Z"],
    ["America/New_York", "2025-11-02T01:30", "2025-11-02T05:30:00.000Z"],
    ["Asia/Amman", "2021-10-29", "2021-10-28T21:00:00.000Z"],
  ])("where %s shows a time twice, %s is the first of them unless it says: %s", (timeZone, text, instant) => {
    expect(iso(momentOf(text, "--since", zone(timeZone)))).toBe(instant);
  });

  test("a time that the clock skips is read as if it had not yet been set forward", () => {
    expect(iso(momentOf("2025-03-30T02:30", "--since", zone("Europe/Berlin")))).toBe("2025-03-30T01:30:00.000Z");
  });

  test.each(["202603", "2026", "12", "2026-W10", "2026-061"])("%s is a range, or no day", (text) => {
    expect(() => momentOf(text, "--until", jakarta)).toThrow(expect.objectContaining({ code: "bad-option" }));
  });

  test.each(["yesterday", "", "2026-02-30", "2026-13-01", "02/03/2026", "12:30", "ticket 12"])("%j is none", (text) => {
    expect(() => momentOf(text, "--until", jakarta)).toThrow(
      expect.objectContaining({
        status: 2,
        message: expect.stringContaining(`--until takes a date or an instant, not "${text}"`),
      }),
    );
  });
});

describe("a name of --period in place of a date", () => {
  const helpOf = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return error instanceof MetrikError ? error.details.help : error;
    }
  };

  test.each([
    ["yesterday", "yesterday"],
    ["Last week", "last-week"],
    ["this_month", "this-month"],
  ])("%s is answered with it", (text, name) => {
    const way = new RegExp(`^use --period ${name}; else for example --`);
    expect(helpOf(() => momentOf(text, "--since", jakarta))).toMatch(way);
    expect(helpOf(() => beforeBy(text, 0, jakarta))).toMatch(way);
  });

  test("but not where the end or the clock was asked for, and no other word is", () => {
    expect(helpOf(() => momentOf("yesterday", "--until", jakarta))).toMatch(/^for example --until/);
    expect(helpOf(() => momentOf("soon", "--since", jakarta))).toMatch(/^for example --since/);
  });
});

describe("so long before an instant", () => {
  test.each([
    ["7d", "2026-03-02", "2026-02-23"],
    ["2w", "2026-03-02", "2026-02-16"],
    ["1mo", "2026-03-31", "2026-02-28"],
    ["12mo", "2024-02-29", "2023-02-28"],
  ])("%s before %s is %s", (span, end, start) => {
    expect(iso(beforeBy(span, momentOf(end, "--until", jakarta), jakarta))).toBe(
      iso(momentOf(start, "--since", jakarta)),
    );
  });

  test("days are those of the calendar, 23 hours long or 25", () => {
    const [march, november] = ["2026-03-09", "2026-11-02"].map((day) => momentOf(day, "--until", newYork));
    expect(iso(beforeBy("1d", march ?? 0, newYork))).toBe("2026-03-08T05:00:00.000Z");
    expect(iso(beforeBy("1d", november ?? 0, newYork))).toBe("2026-11-01T04:00:00.000Z");
  });

  test("they go back to the first of two midnights: Amman, 2021-10-29 at 01:00 back to 00:00", () => {
    const amman = zone("Asia/Amman");
    const end = momentOf("2021-10-31", "--until", amman);
    expect(iso(beforeBy("2d", end, amman))).toBe("2021-10-28T21:00:00.000Z");
    expect(iso(beforeBy("1mo", momentOf("2021-11-29", "--until", amman), amman))).toBe("2021-10-28T21:00:00.000Z");
  });

  test.each(["7", "d", "0d", "-1d", "1.5d", "7 d", "7days", "1y", "100000d", ""])("%j is no span", (span) => {
    expect(() => beforeBy(span, 0, jakarta)).toThrow(MetrikError);
  });
});
