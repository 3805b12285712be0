import { expect, test } from "vitest";
import { DayZones } from "../../src/model/day-zones.ts";
import { zone } from "../../src/time/zone.ts";

test("a midnight of a zone in which days are told may be its day, which ends with the next", () => {
  const days = new DayZones();
  const midnightInJakarta = Date.UTC(2026, 2, 1, 17);
  expect([days.isUsed, days.endOf(midnightInJakarta)]).toEqual([false, undefined]);
  days.add(zone("Asia/Jakarta"));
  days.add(zone("UTC"));
  expect(days.isUsed).toBe(true);
  expect(days.endOf(midnightInJakarta)).toBe(Date.UTC(2026, 2, 2, 17));
  expect(days.endOf(Date.UTC(2026, 2, 1))).toBe(Date.UTC(2026, 2, 2));
  expect(days.endOf(midnightInJakarta + 1)).toBeUndefined();
});

test("on the day on which clocks go forward it is 23 hours long", () => {
  const days = new DayZones();
  days.add(zone("Europe/Berlin"));
  expect(days.endOf(Date.UTC(2026, 2, 28, 23))).toBe(Date.UTC(2026, 2, 29, 22));
});
