import { describe, expect, test } from "vitest";
import { afterOnOneDay } from "../../../src/formats/timestamps/one-day.ts";
import { zone } from "../../../src/time/zone.ts";

const utc = zone("UTC");
const at = (day: number, hours: number, minutes: number): number => Date.UTC(2026, 2, day, hours, minutes);

describe("a time of day after another one of the same day", () => {
  const before = { at: at(2, 22, 0), on: "its day" } as const;

  test.each([
    ["not earlier: of that day", at(2, 22, 0), at(2, 22, 0), "its day"],
    ["earlier by more than 12 hours: of the next day", at(2, 9, 59), at(3, 9, 59), "next day"],
    ["earlier by 12 hours: the day alone", at(2, 10, 0), at(2, 0, 0), "day alone"],
    ["earlier by a minute: the day alone", at(2, 21, 59), at(2, 0, 0), "day alone"],
  ])("%s", (_, time, placed, on) => {
    expect(afterOnOneDay(time, before, utc)).toEqual({ at: placed, on });
  });

  test("that was of the next day is of that one too, or known by its day alone", () => {
    const next = { at: at(3, 0, 5), on: "next day" } as const;
    expect(afterOnOneDay(at(2, 0, 20), next, utc)).toEqual({ at: at(3, 0, 20), on: "next day" });
    expect(afterOnOneDay(at(2, 23, 0), next, utc)).toEqual({ at: at(2, 0, 0), on: "day alone" });
  });

  test("of which the day alone is known: no more is known of it either", () => {
    expect(afterOnOneDay(at(2, 23, 0), { at: at(2, 0, 0), on: "day alone" }, utc)).toEqual({
      at: at(2, 0, 0),
      on: "day alone",
    });
  });

  test("in a night in which the clock is changed", () => {
    const berlin = zone("Europe/Berlin");
    // 28 March, 23:50, and 03:40 after the hour that was skipped.
    const placed = afterOnOneDay(at(28, 2, 40), { at: at(28, 22, 50), on: "its day" }, berlin);
    expect(placed).toEqual({ at: at(29, 1, 40), on: "next day" });
  });
});
