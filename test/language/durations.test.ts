import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { duration } = formatOf("en");

const unitSeconds: Readonly<Record<string, number>> = { d: 86400, h: 3600, m: 60, s: 1 };

/** Reads a duration back: its seconds, and the seconds of its smallest unit. */
function readBack(text: string): { seconds: number; smallest: number; amounts: readonly number[] } {
  const parts = [...text.matchAll(/([\d.]+)([dhms])/g)].map(([, amount, unit]) => ({
    amount: Number(amount),
    unit: unitSeconds[String(unit)] ?? Number.NaN,
  }));
  return {
    seconds: parts.reduce((sum, { amount, unit }) => sum + amount * unit, 0),
    smallest: Math.min(...parts.map(({ unit }) => unit)),
    amounts: parts.map(({ amount }) => amount),
  };
}

describe("a duration for people", () => {
  test.each([
    [0, "0s"],
    [0.001, "<0.1s"],
    [0.4, "0.4s"],
    [3.46, "3.5s"],
    [9.96, "10s"],
    [12, "12s"],
    [59.4, "59s"],
    [59.6, "1m 0s"],
    [245, "4m 5s"],
    [3599.4, "59m 59s"],
    [3599.6, "1h 0m"],
    [6120, "1h 42m"],
    [86369, "23h 59m"],
    [86370, "1d 0h"],
    [183600, "2d 3h"],
    [30 * 86400 - 1800, "30d"],
    [31 * 86400, "31d"],
  ])("%d s is %s", (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });

  const seconds = fc.double({ min: 0.05, max: 400 * 86400, noNaN: true });

  test("never has a full unit in a lower one", () => {
    fc.assert(
      fc.property(seconds, (value) => {
        expect(duration(value)).not.toMatch(/\b60[ms]|\b24h/);
      }),
    );
  });

  test("is never further off than half of its smallest unit", () => {
    fc.assert(
      fc.property(seconds, (value) => {
        const { seconds: shown, smallest } = readBack(duration(value));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(smallest / 2 + 1e-6);
      }),
    );
  });

  test("keeps the order of durations", () => {
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const [shorter, longer] = one < other ? [one, other] : [other, one];
        expect(readBack(duration(shorter)).seconds).toBeLessThanOrEqual(readBack(duration(longer)).seconds);
      }),
    );
  });
});
