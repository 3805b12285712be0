import { expect, test } from "vitest";
import { NumberColumn } from "../../src/model/columns.ts";
import { DaysAlone } from "../../src/model/days-alone.ts";
import { isLater } from "../../src/model/likelier.ts";
import { zone } from "../../src/time/zone.ts";

const utc = zone("UTC");
const jakarta = zone("Asia/Jakarta");
const day = 24 * 60 * 60 * 1000;
const midnight = 20_000 * day;

const filled = (...instants: readonly number[]) => {
  const moments = new NumberColumn(undefined, isLater);
  for (const [conversation, instant] of instants.entries()) moments.keep(conversation, instant, 0);
  return moments;
};

test("where a file tells days, all midnights of its zone are days", () => {
  const days = new DaysAlone(filled(midnight, midnight + 1, midnight, midnight + 17 * 60 * 60 * 1000));
  days.addZone(utc);
  days.addZone(utc);
  expect([0, 1, 2, 3, 4].map((one) => days.zoneOf(one))).toEqual([utc, undefined, utc, undefined, undefined]);
  days.addZone(jakarta);
  expect([0, 3].map((one) => days.zoneOf(one))).toEqual([utc, jakarta]);
});

test("an unsure day is that of its conversation alone", () => {
  const days = new DaysAlone(filled(midnight, midnight));
  days.keepUnsure(1, midnight, 0, jakarta);
  expect([days.zoneOf(0), days.zoneOf(1)]).toEqual([undefined, jakarta]);
});

test("of several unsure days of a conversation the one counts that its moment is", () => {
  for (const stamps of [
    [0, 0],
    [1, 2],
  ]) {
    const moments = new NumberColumn(undefined, isLater);
    const days = new DaysAlone(moments);
    for (const [index, stamp] of stamps.entries()) {
      moments.keep(0, midnight + index * day, stamp);
      days.keepUnsure(0, midnight + index * day, stamp, utc);
    }
    expect([moments.get(0), days.zoneOf(0)]).toEqual([midnight + day, utc]);
  }
});

test("what a newer record tells is no unsure day", () => {
  const moments = filled(midnight);
  const days = new DaysAlone(moments);
  days.keepUnsure(0, midnight, 0, utc);
  moments.keep(0, midnight + 1, 1);
  expect(days.zoneOf(0)).toBeUndefined();
});

test("goes with the moment to another conversation", () => {
  const days = new DaysAlone(filled(midnight, midnight));
  days.keepUnsure(0, midnight, 0, utc);
  days.copy(0, 1);
  expect(days.zoneOf(1)).toBe(utc);
});
