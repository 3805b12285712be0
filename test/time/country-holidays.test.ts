import { describe, expect, test } from "vitest";
import { publicHolidaysOf } from "../../src/time/country-holidays.ts";
import { dayOfDate } from "../../src/time/date.ts";

const day = (date: string): number => dayOfDate(date) ?? Number.NaN;

describe("public holidays by country", () => {
  test("Indonesia: fixed ones, and those of a lunar calendar by the day after the sunset at which they begin", async () => {
    const isHoliday = await publicHolidaysOf({ country: "ID" });
    const dates = ["2026-08-17", "2026-12-25", "2026-03-20", "2026-03-21", "2025-03-31"];
    expect(dates.filter((date) => !isHoliday(day(date)))).toEqual([]);
    expect(["2026-08-16", "2026-08-18", "2026-03-18"].filter((date) => isHoliday(day(date)))).toEqual([]);
  });

  test("a region has its own, and codes may be written small", async () => {
    const epiphany = day("2026-01-06");
    expect((await publicHolidaysOf({ country: "DE" }))(epiphany)).toBe(false);
    expect((await publicHolidaysOf({ country: "de", region: "by" }))(epiphany)).toBe(true);
  });

  test("days on which the clock changes are whole days: 1 November 2026 in Haiti has 25 hours", async () => {
    const isHoliday = await publicHolidaysOf({ country: "HT" });
    expect([isHoliday(day("2026-11-01")), isHoliday(day("2026-10-31"))]).toEqual([true, false]);
  });

  test("what is free from noon on is a day like any other", async () => {
    const isHoliday = await publicHolidaysOf({ country: "GT" });
    expect([isHoliday(day("2026-12-24")), isHoliday(day("2026-12-25"))]).toEqual([false, true]);
  });

  test("what lasts for days, over new year too", async () => {
    const isHoliday = await publicHolidaysOf({ country: "SZ" });
    const dates = ["2026-12-28", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"];
    expect(dates.map((date) => isHoliday(day(date)))).toEqual([true, true, true, true, false]);
  });
});

describe("what cannot be looked up", () => {
  test("the package is missing", async () => {
    const notFound = () => Promise.reject(new Error("Cannot find package 'date-holidays'"));
    await expect(publicHolidaysOf({ country: "ID" }, notFound)).rejects.toMatchObject({
      code: "no-holidays",
      status: 2,
      message: "the holidays of ID need the package date-holidays",
      details: { help: expect.stringContaining("npm install date-holidays") },
    });
  });

  test.each([
    [{ country: "Indonesia" }, 'date-holidays knows no country "Indonesia"', "such as ID"],
    [{ country: "DE", region: "ZZ" }, 'date-holidays knows no region "ZZ" of DE', "it knows BB, BE, BW, BY"],
    [{ country: "ID", region: "JB" }, 'date-holidays knows no region "JB" of ID', "leave region out"],
  ])("%j", async (place, message, help) => {
    await expect(publicHolidaysOf(place)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      details: { help: expect.stringContaining(help) },
    });
  });
});
