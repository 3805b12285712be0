import { describe, expect, test } from "vitest";
import { calendarWith, everyDay, mondayToFriday } from "../support/business-hours.ts";

const second = 1000;
const hour = 3600 * second;

/** "2026-03-08 02:30" in UTC. */
const utc = (text: string): number => {
  const [year, month, date, hours = 0, minutes = 0] = text.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes);
};

/** The hours between two moments in UTC. */
const hoursOf = (calendar: ReturnType<typeof calendarWith>, from: string, to: string): number =>
  (calendar.between(utc(from), utc(to)) ?? Number.NaN) / hour;

describe("worked values of the catalogue", () => {
  const office = calendarWith("UTC", { week: mondayToFriday("09:00-17:00") });
  const always = calendarWith("America/New_York", { week: everyDay("00:00-24:00") });

  test("Mon-Fri 09-17 UTC: Sun 2022-03-20 00:00 to Sat 26 23:59 is 144,000 s", () => {
    expect(office.between(utc("2022-03-20"), utc("2022-03-26 23:59"))).toBe(144_000 * second);
  });

  test("Mon-Fri 09-17 UTC: Sun 12:00 to Mon 14:00 is 18,000 s", () => {
    expect(office.between(utc("2022-03-20 12:00"), utc("2022-03-21 14:00"))).toBe(18_000 * second);
  });

  test("New York 24/7: Sat noon to Sun noon is 23 h on 2024-03-09/10 and 25 h on 2024-11-02/03", () => {
    expect(hoursOf(always, "2024-03-09 17:00", "2024-03-10 16:00")).toBe(23);
    expect(hoursOf(always, "2024-11-02 16:00", "2024-11-03 17:00")).toBe(25);
  });
});

describe("windows", () => {
  test("several a day, with the break between them", () => {
    const office = calendarWith("Asia/Jakarta", { week: mondayToFriday("09:00-12:00", "13:00-17:00") });
    expect(hoursOf(office, "2026-03-02 04:30", "2026-03-02 06:15")).toBe(0.75);
    expect(hoursOf(office, "2026-03-02 05:10", "2026-03-02 05:50")).toBe(0);
    expect(hoursOf(office, "2026-03-01 17:00", "2026-03-08 17:00")).toBe(35);
  });

  test("over midnight, also from the last day of the week into the first", () => {
    const nights = calendarWith("UTC", { week: [...everyDay().slice(1), ["22:00-06:00"]] });
    expect(hoursOf(nights, "2026-03-08 00:00", "2026-03-09 00:00")).toBe(2);
    expect(hoursOf(nights, "2026-03-09 00:00", "2026-03-10 00:00")).toBe(6);
    expect(hoursOf(nights, "2026-03-08 23:00", "2026-03-09 05:00")).toBe(6);
  });

  test("to 24:00 and on from 00:00 without a gap", () => {
    const office = calendarWith("UTC", { week: [["18:00-24:00"], ["00:00-02:00"], [], [], [], [], []] });
    expect(hoursOf(office, "2026-03-02 23:00", "2026-03-03 01:00")).toBe(2);
  });

  test("what overlaps counts once", () => {
    const office = calendarWith("UTC", { week: everyDay("09:00-13:00", "12:00-14:00", "20:00-10:00") });
    expect(hoursOf(office, "2026-03-02 00:00", "2026-03-03 00:00")).toBe(10 + 4 + 4);
  });

  test("a reply outside hours is a real 0", () => {
    const office = calendarWith("UTC", { week: mondayToFriday("09:00-17:00") });
    expect(hoursOf(office, "2026-03-07 12:00", "2026-03-07 12:40")).toBe(0);
    expect(hoursOf(office, "2026-03-06 17:00", "2026-03-09 09:00")).toBe(0);
  });

  test("half-open: open at the first moment, closed at the last", () => {
    const office = calendarWith("UTC", { week: mondayToFriday("09:00-17:00") });
    expect(office.isOpen(utc("2026-03-02 09:00"))).toBe(true);
    expect(office.isOpen(utc("2026-03-02 09:00") - 1)).toBe(false);
    expect(office.isOpen(utc("2026-03-02 17:00") - 1)).toBe(true);
    expect(office.isOpen(utc("2026-03-02 17:00"))).toBe(false);
  });
});

describe("holidays and exceptions", () => {
  const week = mondayToFriday("09:00-17:00");

  test("dated holidays, alone and as a range with both of its ends, add nothing", () => {
    const office = calendarWith("Asia/Jakarta", { week, holidays: ["2026-03-02", "2026-03-05..2026-03-09"] });
    expect(hoursOf(office, "2026-03-01 17:00", "2026-03-02 17:00")).toBe(0);
    expect(hoursOf(office, "2026-03-01 17:00", "2026-03-10 17:00")).toBe(24);
  });

  test("public holidays too", () => {
    const friday = utc("2026-03-06") / (24 * hour);
    const office = calendarWith("UTC", { week, isPublicHoliday: (day) => day === friday });
    expect(hoursOf(office, "2026-03-02", "2026-03-09")).toBe(32);
  });

  test("an exception has the last word: a Saturday that was worked, a holiday too, a day that was off, another day's hours", () => {
    const office = calendarWith("UTC", {
      week,
      holidays: ["2026-03-03"],
      exceptions: {
        "2026-03-07": ["09:00-13:00"],
        "2026-03-03": ["10:00-11:00"],
        "2026-03-04": [],
        "2026-03-05": ["09:00-12:00"],
      },
    });
    expect(hoursOf(office, "2026-03-07", "2026-03-08")).toBe(4);
    expect(hoursOf(office, "2026-03-03", "2026-03-04")).toBe(1);
    expect(hoursOf(office, "2026-03-02", "2026-03-09")).toBe(8 + 1 + 0 + 3 + 8 + 4);
  });

  test("a night belongs to the day on which it begins", () => {
    const nights = calendarWith("UTC", { week: everyDay("22:00-06:00"), holidays: ["2026-03-04"] });
    expect(hoursOf(nights, "2026-03-04", "2026-03-05")).toBe(6);
    expect(hoursOf(nights, "2026-03-05", "2026-03-06")).toBe(2);
    expect(hoursOf(nights, "2026-03-03 22:00", "2026-03-05 22:00")).toBe(8);
  });

  test("days with any business hours are working days", () => {
    const office = calendarWith("UTC", {
      week,
      holidays: ["2026-03-03"],
      exceptions: { "2026-03-07": ["22:00-01:00"] },
    });
    const isWorkingDay = (date: string) => office.isWorkingDay(utc(date) / (24 * hour));
    const days = ["2026-03-02", "2026-03-03", "2026-03-07", "2026-03-08", "2026-03-14"];
    expect(days.map(isWorkingDay)).toEqual([true, false, true, true, false]);
  });
});

describe("a calendar that changed", () => {
  const office = calendarWith(
    "Asia/Jakarta",
    { from: "2026-01-05", week: mondayToFriday("09:00-17:00") },
    { from: "2026-03-04", week: mondayToFriday("08:00-12:00", "22:00-02:00") },
  );

  test("counts each day by the schedule of its date", () => {
    expect(hoursOf(office, "2026-03-02 17:00", "2026-03-03 17:00")).toBe(8);
    expect(hoursOf(office, "2026-03-03 17:00", "2026-03-04 17:00")).toBe(4 + 2);
    expect(hoursOf(office, "2026-03-01 17:00", "2026-03-08 17:00")).toBe(8 + 8 + 3 * 8);
  });

  test("before its first day nothing is known, which is not 0", () => {
    const beginning = utc("2026-01-04 17:00");
    expect(office.between(beginning - 1, beginning + hour)).toBeUndefined();
    expect(office.between(beginning, beginning + 10 * hour)).toBe(hour);
    expect(office.isOpen(beginning - 1)).toBeUndefined();
    expect(office.isOpen(beginning)).toBe(false);
    expect(office.isWorkingDay(utc("2026-01-04") / (24 * hour))).toBeUndefined();
    expect(office.isWorkingDay(utc("2026-01-05") / (24 * hour))).toBe(true);
  });
});

describe("clock changes", () => {
  test.each([
    // The hour that is skipped, or that comes twice, and the day that holds it: local midnight to local midnight.
    ["America/New_York", "02:00-03:00", "2026-03-08 05:00", "2026-03-09 04:00", 0],
    ["America/New_York", "01:30-03:30", "2026-03-08 05:00", "2026-03-09 04:00", 1],
    ["America/New_York", "01:00-02:00", "2026-11-01 04:00", "2026-11-02 05:00", 2],
    ["America/New_York", "01:30-02:30", "2026-11-01 04:00", "2026-11-02 05:00", 1.5],
    ["Europe/London", "01:00-02:00", "2025-03-30 00:00", "2025-03-30 23:00", 0],
    ["Europe/Dublin", "01:00-02:00", "2025-10-25 23:00", "2025-10-27 00:00", 2],
    ["Europe/Paris", "02:00-03:00", "2024-10-26 22:00", "2024-10-27 23:00", 2],
    ["Australia/Lord_Howe", "02:00-03:00", "2024-10-05 13:30", "2024-10-06 13:00", 0.5],
    ["Australia/Lord_Howe", "01:00-02:00", "2024-04-06 13:00", "2024-04-07 13:30", 1.5],
    ["Africa/Casablanca", "02:00-03:00", "2024-04-14 00:00", "2024-04-14 23:00", 0],
    ["Africa/Casablanca", "02:00-03:00", "2025-02-22 23:00", "2025-02-24 00:00", 2],
    ["America/St_Johns", "02:00-03:00", "2025-03-09 03:30", "2025-03-10 02:30", 0],
    ["America/St_Johns", "01:00-02:00", "2024-11-03 02:30", "2024-11-04 03:30", 2],
  ])("%s, %s from %sZ to %sZ: %d h", (timeZone, window, from, to, expected) => {
    expect(hoursOf(calendarWith(timeZone, { week: everyDay(window) }), from, to)).toBe(expected);
  });

  test.each([
    ["America/New_York", "2024-03-10 05:00", "2024-03-11 04:00", 23],
    ["America/New_York", "2024-11-03 04:00", "2024-11-04 05:00", 25],
    ["Australia/Lord_Howe", "2026-10-03 13:30", "2026-10-04 13:00", 23.5],
    ["Australia/Lord_Howe", "2026-04-04 13:00", "2026-04-05 13:30", 24.5],
    ["Asia/Kathmandu", "2026-03-07 18:15", "2026-03-08 18:15", 24],
  ])("a whole day in %s from %sZ to %sZ has %d h", (timeZone, from, to, expected) => {
    expect(hoursOf(calendarWith(timeZone, { week: everyDay("00:00-24:00") }), from, to)).toBe(expected);
  });

  test("office hours away from the change are as long on such a day as on any other", () => {
    const office = calendarWith("America/New_York", { week: everyDay("09:00-17:00") });
    expect(hoursOf(office, "2024-03-10 05:00", "2024-03-11 04:00")).toBe(8);
    expect(hoursOf(office, "2024-11-03 04:00", "2024-11-04 05:00")).toBe(8);
    // A UTC offset instead of a zone would shift the opening by an hour.
    expect(office.isOpen(utc("2024-03-09 13:30"))).toBe(false);
    expect(office.isOpen(utc("2024-03-10 13:30"))).toBe(true);
  });

  test("the day that Apia skipped, 2011-12-30, adds nothing", () => {
    const office = calendarWith("Pacific/Apia", { week: everyDay("09:00-17:00") });
    // Thursday 29 from 9 o'clock on, then Saturday 31 up to 17 o'clock.
    expect(hoursOf(office, "2011-12-29 19:00", "2011-12-31 03:00")).toBe(16);
    expect(
      hoursOf(calendarWith("Pacific/Apia", { week: everyDay("00:00-24:00") }), "2011-12-29 19:00", "2011-12-31 03:00"),
    ).toBe(32);
  });

  test("a clock that is set back over midnight returns to the day before", () => {
    // St John's until 2011: at 00:01 on 7 November 2010 it was 23:01 on the 6th again.
    const saturdays = calendarWith("America/St_Johns", { week: [[], [], [], [], [], ["23:00-24:00"], []] });
    expect(hoursOf(saturdays, "2010-11-06 12:00", "2010-11-07 12:00")).toBe(1 + 59 / 60);
  });
});
