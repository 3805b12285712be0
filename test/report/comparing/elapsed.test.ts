import { describe, expect, test } from "vitest";
import { areAsLong, elapsed } from "../../../src/report/comparing/elapsed.ts";

const week = { from: "2026-03-02T00:00:00.000Z", to: "2026-03-09T00:00:00.000Z" };
const hour = 3_600_000;

describe("of a time is over", () => {
  test("all, at its end, later, and where no clock is told", () => {
    for (const asOf of [week.to, "2026-04-01T00:00:00.000Z", null]) expect(elapsed(week, asOf)).toBe(7 * 24 * hour);
  });

  test("what has passed before", () => {
    expect(elapsed(week, "2026-03-03T06:00:00.000Z")).toBe(30 * hour);
    expect(elapsed(week, "2026-03-01T06:00:00.000Z")).toBe(0);
  });
});

describe("times are as long as each other", () => {
  test.each([
    [31, 28, "two months"],
    [24, 25, "two days, on one of which the clock is changed"],
    [7, 7, "two weeks"],
    [0, 0, "two that have not begun"],
  ])("%d and %d: %s", (one, other) => {
    expect(areAsLong(one, other)).toBe(true);
    expect(areAsLong(other, one)).toBe(true);
  });

  test.each([
    [7, 6],
    [3, 7],
    [1, 0],
  ])("%d and %d are not", (one, other) => {
    expect(areAsLong(one, other)).toBe(false);
    expect(areAsLong(other, one)).toBe(false);
  });
});
