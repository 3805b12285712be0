import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Window, windowOf, windowsOfDay } from "../../src/time/windows.ts";

const minute = 60_000;
const hour = 60 * minute;

describe("windowOf", () => {
  test.each([
    ["09:00-17:00", 9 * hour, 17 * hour],
    ["9:30 - 12:15", 9.5 * hour, 12.25 * hour],
    ["22:00-06:00", 22 * hour, 30 * hour],
    ["00:00-24:00", 0, 24 * hour],
    ["18:00-24:00", 18 * hour, 24 * hour],
    ["18:00-00:00", 18 * hour, 24 * hour],
    ["23:59-00:01", 24 * hour - minute, 24 * hour + minute],
  ])("%s", (text, from, to) => {
    expect(windowOf(text)).toEqual({ from, to });
  });

  test.each([
    "",
    "09:00",
    "9-17",
    "09:00-09:00",
    "24:00-06:00",
    "09:00-24:01",
    "25:00-26:00",
    "09:60-10:00",
    "09.00-17.00",
  ])("%j is none", (text) => {
    expect(windowOf(text)).toBeUndefined();
  });
});

const hours = (from: number, to: number): Window => ({ from: from * hour, to: to * hour });

describe("windowsOfDay", () => {
  test("in the order of the day, joined where they meet or overlap", () => {
    const windows = [hours(13, 17), hours(9, 12), hours(11, 12.5), hours(17, 18)];
    expect(windowsOfDay(windows, [])).toEqual([hours(9, 12.5), hours(13, 18)]);
  });

  test("a night belongs to both of its days", () => {
    expect(windowsOfDay([hours(22, 30)], [])).toEqual([hours(22, 24)]);
    expect(windowsOfDay([], [hours(9, 17), hours(22, 30)])).toEqual([hours(0, 6)]);
    expect(windowsOfDay([hours(5, 8), hours(22, 30)], [hours(22, 30)])).toEqual([hours(0, 8), hours(22, 24)]);
  });

  test("a window within another changes nothing", () => {
    expect(windowsOfDay([hours(0, 24), hours(9, 12)], [hours(20, 26)])).toEqual([hours(0, 24)]);
  });

  test("a minute is open where a window has it", () => {
    const window = fc
      .tuple(fc.nat(24 * 60 - 1), fc.integer({ min: 1, max: 24 * 60 }))
      .map(([from, length]) => ({ from: from * minute, to: (from + length) * minute }));
    fc.assert(
      fc.property(fc.array(window), fc.array(window), fc.nat(24 * 60 - 1), (today, yesterday, at) => {
        const time = at * minute;
        const has = ({ from, to }: Window, shown: number) => from <= shown && shown < to;
        const expected = today.some((one) => has(one, time)) || yesterday.some((one) => has(one, time + 24 * hour));
        const windows = windowsOfDay(today, yesterday);
        expect(windows.some((one) => has(one, time))).toBe(expected);
        for (const [index, { from }] of windows.entries())
          if (index > 0) expect(from).toBeGreaterThan(windows[index - 1].to);
      }),
    );
  });
});
