import { describe, expect, test } from "vitest";
import { hourOccurrences, hoursOfDays } from "../../../src/metrics/aggregates/hour-occurrences.ts";
import type { LocalCalendar } from "../../../src/metrics/context.ts";
import { calendarOf, day, hour, minute } from "../measure.ts";

const monday = 4 * day;
const sunday = 6 * 24;

const occurrencesIn = (calendar: LocalCalendar, from: number, to: number) =>
  hourOccurrences(hoursOfDays(calendar, from, to), () => true);

test("every hour of a week occurs once", () => {
  expect(occurrencesIn(calendarOf("UTC"), monday, monday + 7 * day)).toEqual(new Array(168).fill(1));
});

test("an hour that the range cuts occurs all the same", () => {
  const occurrences = occurrencesIn(calendarOf("UTC"), monday + 59 * minute, monday + hour + 1);
  expect(occurrences.slice(0, 3)).toEqual([1, 1, 0]);
});

test("nothing occurs in an empty range", () => {
  expect(occurrencesIn(calendarOf("UTC"), monday, monday)).toEqual(new Array(168).fill(0));
});

describe("clock changes", () => {
  const around = (timeZone: string, utcDay: number) =>
    occurrencesIn(calendarOf(timeZone), utcDay - 12 * hour, utcDay + 24 * hour).slice(sunday, sunday + 4);

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

test("a day that the zone skips is none: Apia went from the 29th to the 31st of December 2011", () => {
  const days = hoursOfDays(calendarOf("Pacific/Apia"), Date.UTC(2011, 11, 29, 10), Date.UTC(2011, 11, 31, 10));
  const first = Date.UTC(2011, 11, 29) / day;
  expect([...days.keys()]).toEqual([first, first + 2]);
});

test("only the days that are asked for count", () => {
  const days = hoursOfDays(calendarOf("UTC"), monday, monday + 14 * day);
  const occurrences = hourOccurrences(days, (one) => one !== 4);
  expect(occurrences.slice(0, 24)).toEqual(new Array(24).fill(1));
  expect(occurrences.slice(24)).toEqual(new Array(144).fill(2));
});

test("asked again, it answers from what it knows, for each calendar and range", () => {
  const calendar = calendarOf("UTC");
  const first = hoursOfDays(calendar, monday, monday + day);
  expect(hoursOfDays(calendar, monday, monday + day)).toBe(first);
  expect(hoursOfDays(calendar, monday, monday + 2 * day)).not.toEqual(first);
  expect(hoursOfDays(calendarOf("Asia/Jakarta"), monday, monday + day)).not.toEqual(first);
});
