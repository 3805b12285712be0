import { describe, expect, test } from "vitest";
import { calendarsBy } from "../../src/metrics/calendars.ts";
import type { Context } from "../../src/metrics/context.ts";
import { dailyVolumeDefinition } from "../../src/metrics/daily-volume.ts";
import { calendarWith, mondayToFriday } from "../support/business-hours.ts";
import { dailyVolume } from "../support/by-default.ts";
import { conversation } from "../support/conversation.ts";
import { always, calendarOf, day, expectExclusions, hour, never, office, reasonsOf, summaryOf } from "./measure.ts";

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

describe("what is known by its day alone", () => {
  const week = within(monday, monday + 7 * day);
  const onDay = conversation({ createdAt: monday + day, daysAlone: [monday + day] });

  test("counts on its day, and in no hour", () => {
    const { n, max, peaks } = summaryOf(dailyVolume, [onDay, ...created(monday + 9 * hour)], week);
    expect({ n, max }).toEqual({ n: 7, max: 1 });
    expect(peaks).toMatchObject({
      busiestDays: ["1970-01-05", "1970-01-06"],
      busiestWeekdays: [0, 1],
      busiestHours: [9],
      withoutHour: 1,
    });
    expect(peaks?.heatMap.filter(({ count }) => count > 0).map(({ weekday, hour: at }) => [weekday, at])).toEqual([
      [0, 9],
    ]);
  });

  test("alone has no busiest hour and no map of the hours", () => {
    const { peaks } = summaryOf(dailyVolume, [onDay, onDay], week);
    expect(peaks).toEqual({
      busiestDays: ["1970-01-06"],
      busiestWeekdays: [1],
      busiestHours: [],
      heatMap: [],
      withoutHour: 2,
    });
  });

  test("is no matter of a conversation that began at midnight", () => {
    expect(summaryOf(dailyVolume, created(monday), week).peaks).not.toHaveProperty("withoutHour");
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

describe("days that have not come yet", () => {
  /** A week of which the clock of the report has seen three days, the last of them until half past eleven. */
  const week = { ...within(monday, monday + 7 * day), asOf: monday + 2 * day + 11.5 * hour };
  const early = created(monday + hour, monday + hour, monday + day, monday + 2 * day);

  test("are no days without a conversation", () => {
    expect(summaryOf(dailyVolume, early, week)).toMatchObject({ n: 3, mean: 4 / 3, median: 1, min: 1, max: 2 });
  });

  test("have no hours either", () => {
    const cells = summaryOf(dailyVolume, early, week).peaks?.heatMap;
    const occurrences = (weekday: number, hour: number) => cells?.[weekday * 24 + hour].occurrences;
    expect([occurrences(1, 13), occurrences(2, 11), occurrences(2, 12), occurrences(3, 0)]).toEqual([1, 1, 0, 0]);
  });

  test("a clock at midnight has not seen the day that begins, unless something came in just then", () => {
    const midnight = { ...week, asOf: monday + 2 * day };
    expect(summaryOf(dailyVolume, early.slice(0, 3), midnight).n).toBe(2);
    expect(summaryOf(dailyVolume, early, midnight).n).toBe(3);
  });

  test("where the data end at a midnight their last day is one of every group, whoever wrote then", () => {
    const atNewest = { ...week, asOf: monday + 2 * day, isOfData: true };
    expect(summaryOf(dailyVolume, early, atNewest).n).toBe(3);
    expect(summaryOf(dailyVolume, early.slice(0, 1), atNewest)).toMatchObject({ n: 3, mean: 1 / 3 });
    expect(summaryOf(dailyVolume, [], atNewest)).toMatchObject({ n: 3, max: 0 });
  });

  test("a range of which nothing has come is no data", () => {
    const next = { ...within(monday + 7 * day, monday + 14 * day), asOf: monday + day };
    expect(summaryOf(dailyVolume, [], next)).toMatchObject({ n: 0, mean: null, median: null });
  });
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

test("a day that the zone skips is none of the days: Apia, 30 December 2011", () => {
  const range = within(Date.UTC(2011, 11, 29, 10), Date.UTC(2011, 11, 31, 10), "Pacific/Apia");
  const summary = summaryOf(dailyVolume, created(Date.UTC(2011, 11, 30, 9), Date.UTC(2011, 11, 30, 10)), range);
  expect(summary).toMatchObject({ n: 2, mean: 1, min: 1, max: 1 });
  expect(summary.peaks?.busiestDays).toEqual(["2011-12-29", "2011-12-31"]);
});

describe("days: working", () => {
  const metric = dailyVolumeDefinition.define({ days: "working" });
  const calendars = calendarsBy([], office);
  const fortnight = { ...within(monday, monday + 14 * day), calendars };
  const saturday = monday + 5 * day;

  test("days with business hours, empty ones included", () => {
    const summary = summaryOf(metric, created(monday, monday + hour, saturday, monday + 7 * day), fortnight);
    expect(summary).toMatchObject({ n: 10, mean: 0.3, max: 2 });
    expect(summary.peaks?.busiestDays).toEqual(["1970-01-05"]);
    expect(summary.peaks?.heatMap[0]).toEqual({ weekday: 0, hour: 0, count: 2, occurrences: 2, average: 1 });
    expect(summary.peaks?.heatMap[5 * 24]).toMatchObject({ count: 0, occurrences: 0, average: null });
  });

  test("a holiday is none, a Saturday that was worked is one", () => {
    const shop = calendarWith("UTC", {
      week: mondayToFriday("09:00-17:00"),
      holidays: ["1970-01-05"],
      exceptions: { "1970-01-10": ["09:00-13:00"] },
    });
    const summary = summaryOf(metric, created(monday, saturday), { ...fortnight, calendars: calendarsBy([], shop) });
    expect(summary).toMatchObject({ n: 10, mean: 0.1 });
    expect(summary.peaks?.busiestDays).toEqual(["1970-01-10"]);
  });

  test("a weekend alone has no days: null, not 0", () => {
    const weekend = { ...within(saturday, saturday + 2 * day), calendars };
    expect(summaryOf(metric, created(saturday), weekend)).toMatchObject({
      n: 0,
      mean: null,
      reason: "no observations",
    });
  });

  test("each reason to leave it out", () => {
    expectExclusions(metric, {
      "no-time": conversation(),
      "day-off": [conversation({ createdAt: saturday }), fortnight],
      "no-calendar": conversation({ createdAt: monday }),
    });
  });

  test("before the first day of the calendar nobody knows", () => {
    const later = calendarWith("UTC", { from: "1970-01-06", week: mondayToFriday("09:00-17:00") });
    const context = { ...fortnight, calendars: calendarsBy([], later) };
    expect(reasonsOf(metric, conversation({ createdAt: monday }), context)).toEqual(["no-calendar"]);
    expect(summaryOf(metric, created(monday + day), context)).toMatchObject({ n: 9 });
  });
});

test("days: active are those on which anything came in", () => {
  const metric = dailyVolumeDefinition.define({ days: "active" });
  const summary = summaryOf(metric, created(monday, monday, monday + 7 * day), within(monday, monday + 14 * day));
  expect(summary).toMatchObject({ n: 2, mean: 1.5, min: 1, max: 2 });
  expect(summary.peaks?.heatMap[0]).toEqual({ weekday: 0, hour: 0, count: 3, occurrences: 2, average: 1.5 });
  expect(summaryOf(metric, [], within(monday, monday + day))).toMatchObject({ n: 0, mean: null });
});

test("says which days it counts", () => {
  const formulas = ["calendar", "working", "active"].map((days) => dailyVolumeDefinition.define({ days }).formula);
  expect(formulas[0]).toContain("over all days that the range touches");
  expect(formulas[1]).toContain("business hours in the default calendar");
  expect(formulas[2]).toContain("on which any came in");
});
