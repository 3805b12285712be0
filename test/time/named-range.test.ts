import { describe, expect, test } from "vitest";
import { namedRange } from "../../src/time/named-range.ts";
import { rangeOf } from "../../src/time/range.ts";
import type { RangeName } from "../../src/time/range-name.ts";
import { zone } from "../../src/time/zone.ts";

const at = (text: string) => new Date(text).getTime();

/** The range that a name means, as local dates would be written in UTC. */
const named = (name: RangeName, asOf: string, timeZone: string) => {
  const { from, to } = namedRange(name, at(asOf), zone(timeZone));
  return [new Date(from).toISOString(), new Date(to).toISOString()];
};

// A Tuesday, 03:00 of the next day in Jakarta.
const asOf = "2026-03-10T20:00:00Z";

test.each<[RangeName, string, string]>([
  ["today", "2026-03-10T17:00:00.000Z", "2026-03-11T17:00:00.000Z"],
  ["yesterday", "2026-03-09T17:00:00.000Z", "2026-03-10T17:00:00.000Z"],
  ["this-week", "2026-03-08T17:00:00.000Z", "2026-03-15T17:00:00.000Z"],
  ["last-week", "2026-03-01T17:00:00.000Z", "2026-03-08T17:00:00.000Z"],
  ["this-month", "2026-02-28T17:00:00.000Z", "2026-03-31T17:00:00.000Z"],
  ["last-month", "2026-01-31T17:00:00.000Z", "2026-02-28T17:00:00.000Z"],
])("%s in Jakarta", (name, from, to) => expect(named(name, asOf, "Asia/Jakarta")).toEqual([from, to]));

test.each([
  ["monday", "2026-03-09", "2026-03-16"],
  ["tuesday", "2026-03-10", "2026-03-17"],
  ["wednesday", "2026-03-04", "2026-03-11"],
  ["thursday", "2026-03-05", "2026-03-12"],
  ["friday", "2026-03-06", "2026-03-13"],
  ["saturday", "2026-03-07", "2026-03-14"],
  ["sunday", "2026-03-08", "2026-03-15"],
] as const)("this week on a Tuesday, where weeks begin on %s", (weekStart, from, to) => {
  const week = namedRange("this-week", at(asOf), zone("UTC"), weekStart);
  expect(week).toEqual({ from: at(`${from}T00:00:00Z`), to: at(`${to}T00:00:00Z`) });
});

describe("the clock changes inside", () => {
  test("a day of 23 hours", () => {
    expect(named("yesterday", "2024-03-11T12:00:00Z", "America/New_York")).toEqual([
      "2024-03-10T05:00:00.000Z",
      "2024-03-11T04:00:00.000Z",
    ]);
  });

  test("a day of 25 hours", () => {
    expect(named("today", "2024-11-03T12:00:00Z", "America/New_York")).toEqual([
      "2024-11-03T04:00:00.000Z",
      "2024-11-04T05:00:00.000Z",
    ]);
  });
});

test("a day whose midnight is repeated begins with the first of them", () => {
  const ofOctober29 = ["2021-10-28T21:00:00.000Z", "2021-10-29T22:00:00.000Z"];
  expect(named("today", "2021-10-28T21:30:00Z", "Asia/Amman")).toEqual(ofOctober29);
  expect(named("yesterday", "2021-10-30T12:00:00Z", "Asia/Amman")).toEqual(ofOctober29);
});

test("a month after a longer one", () => {
  expect(named("last-month", "2026-03-31T12:00:00Z", "UTC")).toEqual([
    "2026-02-01T00:00:00.000Z",
    "2026-03-01T00:00:00.000Z",
  ]);
});

test("a name stands alone", async () => {
  const both = { since: "2026-03-01", until: undefined, last: undefined, period: "today" as const };
  await expect(rangeOf(both, 0, { asOf: at(asOf), isOfData: true }, zone("UTC"))).rejects.toMatchObject({
    code: "bad-option",
    status: 2,
  });
  const alone = { since: undefined, until: undefined, last: undefined, period: "today" as const };
  expect(await rangeOf(alone, 0, { asOf: at(asOf), isOfData: true }, zone("UTC"))).toEqual({
    from: at("2026-03-10"),
    to: at("2026-03-11"),
  });
});
