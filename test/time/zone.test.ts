import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { isTimeZone, zone } from "../../src/time/zone.ts";

const hour = 3_600_000;
const day = 24 * hour;

describe("isTimeZone", () => {
  test.each(["UTC", "Asia/Jakarta", "America/Argentina/Buenos_Aires", "Etc/GMT-7"])("%s is one", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(["WIB", "Asia/Jakrata", "+07:00", "-0800", "", "Mars/Olympus"])("%j is none", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe("zone", () => {
  test.each([
    ["asia/jakarta", "Asia/Jakarta"],
    ["ASIA/UST-NERA", "Asia/Ust-Nera"],
    ["america/port_of_spain", "America/Port_of_Spain"],
    ["utc", "UTC"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["Asia/Calcutta", "Asia/Calcutta"],
    ["Etc/UTC", "Etc/UTC"],
  ])("%s is called %s: without regard to capitals, and never by another name", (name, called) => {
    expect(zone(name).name).toBe(called);
    expect(zone(name)).toBe(zone(called));
  });

  test("refuses an unknown name and says what to give", () => {
    expect(() => zone("Asia/Jakrata")).toThrow(MetrikError);
    expect(() => zone("Asia/Jakrata")).toThrow('there is no time zone "Asia/Jakrata"');
  });

  test("answers an Indonesian abbreviation with its zone", () => {
    try {
      zone("wita");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ status: 2, details: { help: expect.stringContaining("Asia/Makassar") } });
    }
  });

  test("knows the local day and hour on both sides of midnight", () => {
    const jakarta = zone("Asia/Jakarta");
    const midnight = Date.UTC(2026, 0, 1, 17);
    expect(jakarta.dayOf(midnight - 1)).toBe(20_454);
    expect(jakarta.hourOf(midnight - 1)).toBe(23);
    expect(jakarta.dayOf(midnight)).toBe(20_455);
    expect(jakarta.hourOf(midnight)).toBe(0);
  });

  test("knows days and hours before 1970 and after 2106", () => {
    const newYork = zone("America/New_York");
    expect(newYork.dayOf(-1)).toBe(-1);
    expect(newYork.hourOf(-1)).toBe(18);
    expect(newYork.hourOf(Date.UTC(2150, 0, 1, 12))).toBe(7);
  });

  test("changes the offset at the very millisecond of the transition", () => {
    const newYork = zone("America/New_York");
    const transition = Date.UTC(2026, 2, 8, 7);
    expect(newYork.offsetAt(transition - 1)).toBe(-5 * hour);
    expect(newYork.offsetAt(transition)).toBe(-4 * hour);
  });

  test("finds a transition that is not at a quarter of an hour", () => {
    const stJohns = zone("America/St_Johns");
    const transition = Date.UTC(1990, 3, 1, 3, 31);
    expect(stJohns.offsetAt(transition - 1)).toBe(-3.5 * hour);
    expect(stJohns.offsetAt(transition)).toBe(-2.5 * hour);
  });

  test("a local day has a steady offset unless the clock changes near by", () => {
    const newYork = zone("America/New_York");
    const dayOfChange = Date.UTC(2026, 2, 8) / day;
    expect(newYork.steadyOffset(dayOfChange)).toBeUndefined();
    expect(newYork.steadyOffset(dayOfChange - 7)).toBe(-5 * hour);
    expect(newYork.steadyOffset(dayOfChange + 7)).toBe(-4 * hour);
    expect(zone("UTC").steadyOffset(dayOfChange)).toBe(0);
  });
});

describe("changeOn", () => {
  const dayOf = (instant: number) => Math.floor(instant / day);

  test.each([
    ["America/New_York", Date.UTC(2024, 2, 10, 7)],
    ["Australia/Lord_Howe", Date.UTC(2024, 9, 5, 15, 30)],
    ["Africa/Casablanca", Date.UTC(2025, 1, 23, 2)],
    ["Pacific/Apia", Date.UTC(2011, 11, 30, 10)],
    ["America/St_Johns", Date.UTC(1990, 3, 1, 3, 31)],
  ])("%s changes its clock once on the day, and not on those beside it", (name, change) => {
    const place = zone(name);
    expect([-1, 0, 1].map((days) => place.changeOn(dayOf(change) + days))).toEqual([undefined, change, undefined]);
  });

  test("a change at midnight in UTC is the end of the day before", () => {
    const casablanca = zone("Africa/Casablanca");
    const change = Date.UTC(2008, 5, 1);
    expect(casablanca.changeOn(dayOf(change) - 1)).toBe(change);
    expect(casablanca.changeOn(dayOf(change))).toBeUndefined();
    expect(zone("UTC").changeOn(dayOf(change))).toBeUndefined();
  });
});

/** "2026-03-08T02:30" read as UTC. */
function utc(text: string): number {
  const [year, month, date, hours, minutes] = text.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes);
}

describe("localToInstant", () => {
  test.each([
    ["America/New_York", "2026-03-08T02:30", "2026-03-08T07:30"],
    ["Europe/London", "2024-03-31T01:30", "2024-03-31T01:30"],
    ["Europe/Paris", "2025-03-30T02:30", "2025-03-30T01:30"],
    ["Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-05T15:45"],
    ["Africa/Casablanca", "2024-04-14T02:30", "2024-04-14T02:30"],
    ["Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00"],
    ["America/St_Johns", "2025-03-09T02:30", "2025-03-09T06:00"],
    ["Europe/Dublin", "2024-03-31T01:30", "2024-03-31T01:30"],
  ])("shifts a time in the gap forward: %s %s is %sZ", (name, local, instant) => {
    expect(zone(name).localToInstant(utc(local))).toEqual({ instant: utc(instant), kind: "gap" });
  });

  test.each([
    ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30", "2026-11-01T06:30"],
    ["Europe/London", "2025-10-26T01:30", "2025-10-26T00:30", "2025-10-26T01:30"],
    ["Europe/Paris", "2024-10-27T02:30", "2024-10-27T00:30", "2024-10-27T01:30"],
    ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45", "2026-04-04T15:15"],
    ["Africa/Casablanca", "2025-02-23T02:30", "2025-02-23T01:30", "2025-02-23T02:30"],
    ["America/St_Johns", "2024-11-03T01:30", "2024-11-03T04:00", "2024-11-03T05:00"],
    ["Europe/Dublin", "2024-10-27T01:30", "2024-10-27T00:30", "2024-10-27T01:30"],
  ])("names both instants of an overlap: %s %s is %sZ and %sZ", (name, local, first, second) => {
    expect(zone(name).localToInstant(utc(local))).toEqual({
      instant: utc(first),
      kind: "overlap",
      later: utc(second),
    });
  });

  test("is exact just outside a gap and an overlap", () => {
    const newYork = zone("America/New_York");
    expect(newYork.localToInstant(utc("2026-03-08T01:59"))).toEqual({
      instant: utc("2026-03-08T06:59"),
      kind: "exact",
    });
    expect(newYork.localToInstant(utc("2026-03-08T03:00"))).toEqual({
      instant: utc("2026-03-08T07:00"),
      kind: "exact",
    });
    expect(newYork.localToInstant(utc("2026-11-01T00:59"))).toEqual({
      instant: utc("2026-11-01T04:59"),
      kind: "exact",
    });
    expect(newYork.localToInstant(utc("2026-11-01T02:00"))).toEqual({
      instant: utc("2026-11-01T07:00"),
      kind: "exact",
    });
  });

  test("leads back to the instant whose wall clock it is given", () => {
    const names = ["America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Africa/Cairo", "Pacific/Apia"];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: Date.UTC(1990, 0, 3), max: Date.UTC(2030, 0, 1) }),
        (name, instant) => {
          const place = zone(name);
          const local = instant + place.offsetAt(instant);
          const reading = place.localToInstant(local);
          expect([reading.instant, reading.later]).toContain(instant);
          expect(reading.kind).not.toBe("gap");
          const steady = place.steadyOffset(Math.floor(local / day));
          if (steady !== undefined) expect(local - steady).toBe(instant);
        },
      ),
    );
  });
});
