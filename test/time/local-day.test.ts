import { describe, expect, test } from "vitest";
import { endOfLocalDay, startOfLocalDay } from "../../src/time/local-day.ts";
import { zone } from "../../src/time/zone.ts";

const hour = 3_600_000;

describe("the local day of an instant", () => {
  test.each([
    ["UTC", "2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z", 24],
    ["UTC", "2026-03-02T23:59:59.999Z", "2026-03-02T00:00:00Z", 24],
    ["Asia/Jakarta", "2026-03-02T17:00:00Z", "2026-03-02T17:00:00Z", 24],
    ["Asia/Jakarta", "2026-03-02T16:59:59Z", "2026-03-01T17:00:00Z", 24],
    ["America/New_York", "2026-03-08T12:00:00Z", "2026-03-08T05:00:00Z", 23],
    ["America/New_York", "2026-11-01T12:00:00Z", "2026-11-01T04:00:00Z", 25],
    ["Asia/Kathmandu", "2026-03-02T12:00:00Z", "2026-03-01T18:15:00Z", 24],
    ["Pacific/Apia", "2011-12-30T09:00:00Z", "2011-12-29T10:00:00Z", 24],
    ["Pacific/Apia", "2011-12-30T11:00:00Z", "2011-12-30T10:00:00Z", 24],
  ])("%s at %s begins at %s and has %i hours", (name, at, start, hours) => {
    const local = zone(name);
    const instant = new Date(at).getTime();
    expect(new Date(startOfLocalDay(instant, local)).toISOString()).toBe(new Date(start).toISOString());
    expect(endOfLocalDay(instant, local) - startOfLocalDay(instant, local)).toBe(hours * hour);
  });

  test("a day that begins with a gap begins behind it", () => {
    const local = zone("America/Santiago");
    const noon = new Date("2022-09-11T15:00:00Z").getTime();
    expect(new Date(startOfLocalDay(noon, local)).toISOString()).toBe("2022-09-11T04:00:00.000Z");
    expect(endOfLocalDay(noon - 24 * hour, local)).toBe(startOfLocalDay(noon, local));
  });
});
