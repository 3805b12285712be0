import { expect, test } from "vitest";
import { rangeBefore, rangesBefore } from "../../src/time/range-before.ts";
import { zone } from "../../src/time/zone.ts";

const utc = zone("UTC");
const march = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1) };

test("before a March comes a February, before a year a year", () => {
  const late = Date.UTC(2030, 0, 1);
  const february = { from: Date.UTC(2026, 1, 1), to: march.from, partial: false };
  expect(rangeBefore(march, late, utc)).toEqual(february);
  const year = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) };
  expect(rangeBefore(year, late, utc)).toEqual({ from: Date.UTC(2024, 0, 1), to: year.from, partial: false });
  const before1970 = { from: Date.UTC(1970, 0, 1), to: Date.UTC(1970, 1, 1) };
  expect(rangeBefore(before1970, late, utc).from).toBe(Date.UTC(1969, 11, 1));
});

test("of several months that are not over, the last one is as far as its counterpart, or whole where that is longer", () => {
  const quarter = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 3, 1) };
  const endAt = (asOf: number) => rangeBefore(quarter, asOf, utc).to;
  expect(endAt(Date.UTC(2026, 2, 15, 10))).toBe(Date.UTC(2025, 11, 15, 10) + 1);
  expect(endAt(Date.UTC(2026, 2, 2, 10))).toBe(Date.UTC(2025, 11, 2, 10) + 1);
  const twoMonths = { from: Date.UTC(2026, 1, 1), to: Date.UTC(2026, 3, 1) };
  expect(rangeBefore(twoMonths, Date.UTC(2026, 2, 30, 10), utc)).toEqual({
    from: Date.UTC(2025, 11, 1),
    to: Date.UTC(2026, 0, 30, 10) + 1,
    partial: true,
    cutFrom: { from: Date.UTC(2025, 11, 1), to: twoMonths.from, clock: Date.UTC(2026, 0, 30, 10) },
  });
});

test("of a month that is shorter than what has passed there is no equal part", () => {
  const february = { from: Date.UTC(2026, 1, 1), to: march.from };
  const before = (asOf: number) => rangeBefore(march, asOf, utc);
  // 27 days and a half, 28 days to the midnight, 28 days and ten hours, 30 days and a half.
  expect(before(Date.UTC(2026, 2, 28, 12))).toMatchObject({ to: Date.UTC(2026, 1, 28, 12) + 1, partial: true });
  expect(before(Date.UTC(2026, 2, 29))).toMatchObject({ ...february, partial: true });
  expect(before(Date.UTC(2026, 2, 29, 10))).toEqual({ ...february, partial: false });
  expect(before(Date.UTC(2026, 2, 31, 12))).toEqual({ ...february, partial: false });
});

test("an hour that the clock repeats makes no month longer", () => {
  const berlin = zone("Europe/Berlin");
  // October from midnight, in summer time, and 30 days of it to the midnight of the 31st, in winter time.
  const october = { from: Date.UTC(2026, 8, 30, 22), to: Date.UTC(2026, 9, 31, 23) };
  expect(rangeBefore(october, Date.UTC(2026, 9, 30, 23), berlin).partial).toBe(true);
  expect(rangeBefore(october, Date.UTC(2026, 9, 30, 23, 1), berlin).partial).toBe(false);
});

test("asked for every conversation, it is worked out once for each range, to the clock's own millisecond", () => {
  const before = rangesBefore(Date.UTC(2026, 2, 11, 12), utc);
  const first = before(march);
  expect(first).toMatchObject({ from: Date.UTC(2026, 1, 1), to: Date.UTC(2026, 1, 11, 12) + 1 });
  expect(before(march)).toBe(first);
  expect(before({ ...march })).toEqual(first);
});

test("before a range that was cut short comes the equal part of the one before it as it was", () => {
  const before = rangesBefore(Date.UTC(2026, 2, 11, 12), utc);
  const february = before(march);
  // As long a time just before February would begin on 21 January.
  expect(before(february)).toMatchObject({ from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 11, 12) + 1 });
});
