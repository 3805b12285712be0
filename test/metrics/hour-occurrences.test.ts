import { describe, expect, test } from "vitest";
import { hourOccurrences } from "../../src/metrics/hour-occurrences.ts";
import { calendarOf, day, hour, minute } from "./measure.ts";

const monday = 4 * day;
const sunday = 6 * 24;

test("every hour of a week occurs once", () => {
  expect(hourOccurrences(calendarOf("UTC"), monday, monday + 7 * day)).toEqual(new Array(168).fill(1));
});

test("an hour that the range cuts occurs all the same", () => {
  const occurrences = hourOccurrences(calendarOf("UTC"), monday + 59 * minute, monday + hour + 1);
  expect(occurrences.slice(0, 3)).toEqual([1, 1, 0]);
});

test("nothing occurs in an empty range", () => {
  expect(hourOccurrences(calendarOf("UTC"), monday, monday)).toEqual(new Array(168).fill(0));
});

describe("clock changes", () => {
  const around = (timeZone: string, utcDay: number) =>
    hourOccurrences(calendarOf(timeZone), utcDay - 12 * hour, utcDay + 24 * hour).slice(sunday, sunday + 4);

  test("New York skips 2 o'clock in March and repeats 1 o'clock in November", () => {
    expect(around("America/New_York", Date.UTC(2024, 2, 10))).toEqual([1, 1, 0, 1]);
    expect(around("America/New_York", Date.UTC(2024, 10, 3))).toEqual([1, 2, 1, 1]);
  });

  test("Lord Howe moves by half an hour: half of 2 o'clock is skipped, half of 1 o'clock repeated", () => {
    expect(around("Australia/Lord_Howe", Date.UTC(2024, 9, 6))).toEqual([1, 1, 1, 1]);
    expect(around("Australia/Lord_Howe", Date.UTC(2024, 3, 7))).toEqual([1, 2, 1, 1]);
  });

  test("Kathmandu is three quarters of an hour off all year", () => {
    expect(around("Asia/Kathmandu", Date.UTC(2024, 2, 10))).toEqual([1, 1, 1, 1]);
  });
});

test("asked again, it answers from what it knows, for each calendar and range", () => {
  const calendar = calendarOf("UTC");
  const first = hourOccurrences(calendar, monday, monday + day);
  expect(hourOccurrences(calendar, monday, monday + day)).toBe(first);
  expect(hourOccurrences(calendar, monday, monday + 2 * day)).not.toEqual(first);
  expect(hourOccurrences(calendarOf("Asia/Jakarta"), monday, monday + day)).not.toEqual(first);
});
