import fc from "fast-check";
import { expect, test } from "vitest";
import { OpenDays } from "../../src/time/open-days.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Day n is open from 9 o'clock for n modulo 5 hours, and for the last hour. */
const windowsOf = (number: number) => [
  { from: 9 * hour, to: (9 + (((number % 5) + 5) % 5)) * hour },
  { from: 23 * hour, to: 24 * hour },
];

test("differences are the open time between, whatever was asked first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 12 }), (hours) => {
      const days = new OpenDays(windowsOf);
      const sums = hours.map((at) => days.openBefore(at * hour));
      for (const [index, at] of hours.entries()) {
        let expected = 0;
        for (let each = Math.min(hours[0], at); each < Math.max(hours[0], at); each++)
          if (new OpenDays(windowsOf).isOpen(each * hour)) expected += hour;
        expect(Math.abs(sums[index] - sums[0])).toBe(expected);
        expect(Math.sign(sums[index] - sums[0]) * (at - hours[0])).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("windows are half-open", () => {
  const days = new OpenDays(windowsOf);
  const opening = day + 9 * hour;
  expect([opening - 1, opening, opening + hour - 1, opening + hour].map((time) => days.isOpen(time))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("every day is asked once", () => {
  const asked: number[] = [];
  const days = new OpenDays((number) => {
    asked.push(number);
    return windowsOf(number);
  });
  for (const number of [10, 12, 8, 12, 10, 9, 11]) days.openBefore(number * day + hour);
  expect(asked.toSorted((one, other) => one - other)).toEqual([8, 9, 10, 11, 12]);
});
