import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { dailyVolume } from "../../src/metrics/daily-volume.ts";
import { conversation } from "../support/conversation.ts";
import { always, calendarOf, day, expectExclusions, hour, never, summaryOf } from "./measure.ts";

/** 1970-01-05 was a Monday. */
const monday = 4 * day;
const created = (...instants: readonly number[]) => instants.map((createdAt) => conversation({ createdAt }));
const within = (from: number, to: number, timeZone = "UTC"): Context => ({
  ...always,
  asOf: to,
  range: { from, to },
  calendar: calendarOf(timeZone),
});

describe("a weekday average that skips empty days", () => {
  const twoWeeks = within(monday, monday + 14 * day);
  const summary = summaryOf(dailyVolume, created(monday + hour, monday + 2 * hour, monday + day), twoWeeks);

  test("every day of the range is one of the days", () => {
    expect(summary).toMatchObject({ n: 14, mean: 3 / 14, median: 0, p90: 0.7, min: 0, max: 2 });
  });

  test("a weekday's average is over all its occurrences", () => {
    const cells = summary.peaks?.heatMap.filter(({ count }) => count > 0);
    expect(cells).toEqual([
      { weekday: 0, hour: 1, count: 1, occurrences: 2, average: 0.5 },
      { weekday: 0, hour: 2, count: 1, occurrences: 2, average: 0.5 },
      { weekday: 1, hour: 0, count: 1, occurrences: 2, average: 0.5 },
    ]);
  });

  test("the busiest of all are named, ties all listed", () => {
    expect(summary.peaks).toMatchObject({
      busiestDays: ["1970-01-05"],
      busiestWeekdays: [0],
      busiestHours: [0, 1, 2],
    });
  });
});

test("a weekday that came twice is not busier than one with as many on its only day", () => {
  const eightDays = within(monday, monday + 8 * day);
  const summary = summaryOf(
    dailyVolume,
    created(monday, monday, monday + 7 * day, monday + day, monday + day),
    eightDays,
  );
  expect(summary.peaks?.busiestWeekdays).toEqual([1]);
  expect(summary.peaks?.busiestDays).toEqual(["1970-01-05", "1970-01-06"]);
});

describe("a UTC offset instead of a zone", () => {
  const utc = (...parts: readonly [number, number, number, number, number]) => Date.UTC(...parts);
  /** Local midnight to local midnight around the clock changes of New York in 2024. */
  const spring = within(utc(2024, 2, 9, 5, 0), utc(2024, 2, 12, 4, 0), "America/New_York");
  const autumn = within(utc(2024, 10, 2, 4, 0), utc(2024, 10, 4, 5, 0), "America/New_York");

  test("days are those of the zone on both sides of the change", () => {
    const lateOnSaturday = utc(2024, 2, 10, 4, 59);
    const lateOnSunday = utc(2024, 2, 11, 3, 59);
    const summary = summaryOf(dailyVolume, created(lateOnSaturday, lateOnSunday), spring);
    expect(summary).toMatchObject({ n: 3, mean: 2 / 3, max: 1 });
    expect(summary.peaks?.busiestDays).toEqual(["2024-03-09", "2024-03-10"]);
    expect(summary.peaks?.busiestHours).toEqual([23]);
  });

  test("the hour that summer time skips does not occur and has no average", () => {
    const cells = summaryOf(dailyVolume, created(utc(2024, 2, 10, 12, 0)), spring).peaks?.heatMap;
    expect(cells?.[6 * 24 + 2]).toEqual({ weekday: 6, hour: 2, count: 0, occurrences: 0, average: null });
    expect(cells?.[6 * 24 + 3].occurrences).toBe(1);
  });

  test("the hour that it repeats occurs twice", () => {
    const first = utc(2024, 10, 3, 5, 30);
    const second = utc(2024, 10, 3, 6, 30);
    const cells = summaryOf(dailyVolume, created(first, second), autumn).peaks?.heatMap;
    expect(cells?.[6 * 24 + 1]).toEqual({ weekday: 6, hour: 1, count: 2, occurrences: 2, average: 1 });
  });
});

test("weekdays and hours that the range does not have are not its busiest", () => {
  const evening = within(monday + 20 * hour, monday + 23 * hour);
  const summary = summaryOf(dailyVolume, created(monday + 21 * hour), evening);
  expect(summary.peaks).toMatchObject({ busiestDays: ["1970-01-05"], busiestWeekdays: [0], busiestHours: [21] });
});

test("days that the range cuts are days all the same", () => {
  expect(summaryOf(dailyVolume, created(monday), within(monday - 1, monday + 1))).toMatchObject({ n: 2, mean: 0.5 });
});

test("with nothing at all nothing is busiest", () => {
  const summary = summaryOf(dailyVolume, [], within(monday, monday + day));
  expect(summary).toMatchObject({ n: 1, mean: 0, max: 0 });
  expect(summary.peaks).toMatchObject({ busiestDays: [], busiestWeekdays: [], busiestHours: [] });
});

test("zero for no data: without a range there are no days", () => {
  expect(summaryOf(dailyVolume, [], never)).toMatchObject({ n: 0, mean: null, reason: "no observations" });
});

test("periods merged are the whole range", () => {
  const halves = [within(monday, monday + 7 * day), within(monday + 7 * day, monday + 14 * day)];
  const instants = [monday, monday + 8 * day, monday + 8 * day];
  const [first, second] = halves.map((half) => {
    const aggregate = dailyVolume.aggregate(half);
    for (const at of instants) {
      if (at >= half.range.from && at < half.range.to) aggregate.add({ value: 1, at, source: "fields" });
    }
    return aggregate;
  });
  second.merge(first);
  expect(second.result()).toEqual(summaryOf(dailyVolume, created(...instants), within(monday, monday + 14 * day)));
});

test("leaves out what has no creation", () => expectExclusions(dailyVolume, { "no-time": conversation() }));
