import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counts, durations } from "../../../src/metrics/aggregates/distribution.ts";
import { durationHistogram } from "../../../src/metrics/aggregates/histogram.ts";
import { nps } from "../../../src/metrics/nps.ts";
import { measured } from "../../../src/metrics/observation.ts";
import { always, hour, minute, second } from "../measure.ts";

const took = (value: number) => measured(value, 0, "messages", undefined);
const answer = (score: number, at: number, subject?: string) =>
  measured(score, at, "fields", undefined, undefined, undefined, undefined, subject);

/** How many durations there are from each limit on, without the limits that there are none from. */
function foundOf(values: readonly number[], perSecond: number): Record<string, number> {
  const { limits, counts } = durationHistogram(values, perSecond);
  const found = limits.map((limit, index) => [String(limit), counts[index]] as const);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

describe("durations", () => {
  test("a limit is the first value of its own range, and the last of none before", () => {
    expect(foundOf([0, 0.999, 1, 1.999, 2, 4.999, 5], 1)).toEqual({ 0: 2, 1: 2, 2: 2, 5: 1 });
    expect(foundOf([59_999, 60_000], 1000)).toEqual({ 30: 1, 60: 1 });
  });

  test("the last range has no end", () => {
    const { limits, counts } = durationHistogram([90 * 24 * 3600, 1e12], 1);
    expect(limits.at(-1)).toBe(90 * 24 * 3600);
    expect(counts.at(-1)).toBe(2);
  });

  test("limits are round numbers on a clock, each two to three times the one before", () => {
    const { limits } = durationHistogram([], 1);
    expect(limits.slice(0, 12)).toEqual([0, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]);
    limits.slice(2).forEach((limit, index) => {
      expect(limit / limits[index + 1]).toBeGreaterThanOrEqual(2);
      expect(limit / limits[index + 1]).toBeLessThanOrEqual(3);
    });
  });

  test("each is in one range, that in which it lies", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e8, noNaN: true })), (values) => {
        const { limits, counts } = durationHistogram(values, 1);
        const expected = limits.map(
          (limit, index) => values.filter((value) => value >= limit && value < (limits[index + 1] ?? Infinity)).length,
        );
        expect(counts).toEqual(expected);
      }),
    );
  });
});

describe("of what was observed", () => {
  test("durations have one, in seconds, whatever has been merged", () => {
    const [one, other] = [durations(), durations()];
    one.add(took(1500));
    other.add(took(minute));
    one.result();
    one.merge(other);
    expect(one.histogram?.()?.counts.slice(0, 7)).toEqual([0, 1, 0, 0, 0, 0, 1]);
    other.add(took(hour));
    expect(one.histogram?.()?.counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test("of nothing there is none, nor of counts, of which nobody knows the ranges", () => {
    expect(durations().histogram?.()).toBeUndefined();
    const messages = counts();
    messages.add(took(3));
    expect(messages.histogram?.()).toBeUndefined();
  });

  test("nps: every score of 0 to 10, and of a customer only the last answer", () => {
    const answers = nps.aggregate(always);
    for (const [score, at, subject] of [
      [10, 0, undefined],
      [10, 0, undefined],
      [0, second, "Ani"],
      [7, 2 * second, "Ani"],
    ] as const) {
      answers.add(answer(score, at, subject));
    }
    const histogram = { limits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], counts: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2] };
    expect(answers.histogram?.()).toEqual(histogram);
    expect(answers.result()).toMatchObject({ n: 3, superseded: 1 });
    expect(nps.aggregate(always).histogram?.()).toBeUndefined();
  });
});
