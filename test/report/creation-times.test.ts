import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { atTheirTimes, occurringValues } from "../../src/report/creation-times.ts";
import { dimension } from "../../src/report/dimension.ts";
import { always, calendarOf, day, hour, minute } from "../metrics/measure.ts";

/** 1970-01-05 was a Monday. */
const monday = 4;

const between = (from: number, to: number, asOf = to): Context => ({ ...always, range: { from, to }, asOf });

describe("the values that occur in a range", () => {
  test("are the weekdays that it touches, in their order", () => {
    const context = between((monday + 5) * day, (monday + 8) * day);
    expect(occurringValues(dimension("weekday"), context)).toEqual(["monday", "saturday", "sunday"]);
  });

  test("end at the clock: what has not come yet does not occur", () => {
    const context = between(monday * day, (monday + 7) * day, (monday + 1) * day + 10 * hour);
    expect(occurringValues(dimension("weekday"), context)).toEqual(["monday", "tuesday"]);
    const thisMorning = between(monday * day, (monday + 1) * day, monday * day + 2 * hour);
    expect(occurringValues(dimension("hour"), thisMorning)).toEqual(["00:00", "01:00", "02:00"]);
  });

  test("are none of an empty range, and of what only the data know", () => {
    expect(occurringValues(dimension("weekday"), between(0, 0))).toEqual([]);
    expect(occurringValues(dimension("channel"), between(0, day))).toEqual([]);
  });

  test("are only those that the conditions leave", () => {
    const weekend = [{ dimension: dimension("weekday"), isNot: false, value: "sunday" }];
    const context = atTheirTimes(between(0, 14 * day), weekend);
    expect(occurringValues(dimension("weekday"), context)).toEqual(["sunday"]);
    expect(occurringValues(dimension("hour"), context)).toHaveLength(24);
    const nine = [{ dimension: dimension("hour"), isNot: false, value: "09:00" }];
    expect(occurringValues(dimension("hour"), atTheirTimes(context, nine))).toEqual(["09:00"]);
  });

  test("are those of its minutes, in zones that are half an hour off and where clocks change", () => {
    const zones = ["Asia/Jakarta", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe"].map(calendarOf);
    const changes = [Date.UTC(2026, 2, 29), Date.UTC(2026, 3, 4, 12), Date.UTC(2026, 9, 3, 12), Date.UTC(2026, 9, 25)];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...changes),
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: 1, max: 1500 }),
        fc.constantFrom("weekday", "hour"),
        (calendar, change, offset, minutes, name) => {
          const from = change + offset * minute;
          const context = { ...between(from, from + minutes * minute), calendar };
          const { values = [], valueAt } = dimension(name);
          const touched = new Set(
            Array.from({ length: minutes }, (_, index) => valueAt?.(from + index * minute, calendar)),
          );
          expect(occurringValues(dimension(name), context)).toEqual(values.filter((value) => touched.has(value)));
        },
      ),
    );
  });
});

describe("the times of conversations", () => {
  const hoursOf = (...conditions: readonly (readonly [name: string, isNot: boolean, value: string])[]) => {
    const where = conditions.map(([name, isNot, value]) => ({ dimension: dimension(name), isNot, value }));
    const context = atTheirTimes(always, where);
    const hours = Array.from({ length: 7 * 24 }, (_, index) => index);
    return hours.filter((index) => context.hasInstant?.(monday * day + index * hour) !== false);
  };
  const dayOf = (weekday: number) => Array.from({ length: 24 }, (_, index) => 24 * weekday + index);

  test("are all without a condition on when they were created", () => {
    expect(hoursOf()).toHaveLength(7 * 24);
    expect(hoursOf(["channel", false, "email"])).toHaveLength(7 * 24);
    expect(hoursOf(["hour", false, "(none)"])).toHaveLength(7 * 24);
  });

  test("are those of the weekday or hour, or all others, and of several conditions those that fit all", () => {
    expect(hoursOf(["weekday", false, "wednesday"])).toEqual(dayOf(2));
    expect(hoursOf(["weekday", true, "saturday"], ["weekday", true, "sunday"])).toHaveLength(5 * 24);
    expect(hoursOf(["weekday", true, "sunday"], ["hour", false, "09:00"])).toEqual([9, 33, 57, 81, 105, 129]);
  });
});
