import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayOrder, dayOf, readStamp as read } from "../../../src/formats/whatsapp/stamp.ts";
import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute } from "../../../src/time/units.ts";

const either: readonly DayOrder[] = ["day-first", "month-first"];
const readStamp = (text: string) => read(text, either);

const clock = (hour: number, minute: number, second = 0): number =>
  hour * millisecondsPerHour + minute * millisecondsPerMinute + second * 1000;

test.each([
  ["15.04.2016, 15:04", { first: 15, second: 4, third: 2016 }, clock(15, 4)],
  ["15-01-20 02:22:56", { first: 15, second: 1, third: 20 }, clock(2, 22, 56)],
  ["15/04/26 16.05", { first: 15, second: 4, third: 26 }, clock(16, 5)],
  ["4/15/26, 12:05 AM", { first: 4, second: 15, third: 26 }, clock(0, 5)],
  ["4/15/26, 12:05\u202fPM", { first: 4, second: 15, third: 26 }, clock(12, 5)],
  ["15/4/26, 4:05:06 p.\u00a0m.", { first: 15, second: 4, third: 26 }, clock(16, 5, 6)],
  ["15/04/26 4.05 sore", { first: 15, second: 4, third: 26 }, clock(16, 5)],
  ["2026-04-15, 16:05", { first: 2026, second: 4, third: 15 }, clock(16, 5)],
])("%s", (text, day, time) => {
  expect(readStamp(text)).toEqual({ day, time });
});

test.each([
  "",
  "15/04/26",
  "31/02/26 16.05",
  "31/13/26 16.05",
  "15/04/26 24.05",
  "15/04/26 16.60",
  "15/04/26 16.05.60",
  "15/04/26 13.05 PM",
  "15/04/26 0.05 AM",
  "15/04/26 1.05 malam",
  "15/04/08 16.05",
  "15/04/126 16.05",
])("%j is no time, in whatever order", (text) => {
  expect(readStamp(text)).toBeUndefined();
});

describe("the order of a date", () => {
  const days = (iso: string): number => Date.parse(iso) / millisecondsPerDay;

  test("is that of the file", () => {
    const day = { first: 2, second: 1, third: 26 };
    expect(dayOf(day, "day-first")).toBe(days("2026-01-02"));
    expect(dayOf(day, "month-first")).toBe(days("2026-02-01"));
    expect(dayOf({ first: 26, second: 1, third: 2 }, "year-first")).toBe(days("2026-01-02"));
  });

  test("is plain where a year of four digits stands in front", () => {
    expect(dayOf({ first: 2026, second: 1, third: 2 }, "month-first")).toBe(days("2026-01-02"));
  });

  test("is wrong where there is no such day, or none since WhatsApp", () => {
    expect(dayOf({ first: 15, second: 4, third: 26 }, "month-first")).toBeNaN();
    expect(dayOf({ first: 15, second: 4, third: 5 }, "day-first")).toBeNaN();
    expect(dayOf({ first: 29, second: 2, third: 26 }, "day-first")).toBeNaN();
  });
});

test("a year of two digits stands in front where that is said", () => {
  expect(read("26/04/05 16.05", ["year-first"])).toMatchObject({ day: { first: 26, second: 4, third: 5 } });
  expect(readStamp("26/04/05 16.05")).toBeUndefined();
});

test("every minute of a day is read as it is written, on both clocks", () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const minutes = String(minute).padStart(2, "0");
      const half = hour < 12 ? "AM" : "PM";
      expect(readStamp(`15/04/26 ${hour}.${minutes}`)?.time).toBe(clock(hour, minute));
      expect(readStamp(`15/04/26 ${hour % 12 || 12}:${minutes} ${half}`)?.time).toBe(clock(hour, minute));
    }),
  );
});
