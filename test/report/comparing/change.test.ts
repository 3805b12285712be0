import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf } from "../../../src/report/comparing/change.ts";
import type { Previous, Unit } from "../../../src/report/report.ts";

const rate = (numerator: number, n: number): Previous => ({ n, value: numerator / n, numerator, denominator: n });

const durations = (median: number, ci95: readonly [number, number] | null, p90 = median): Previous => ({
  n: 40,
  mean: median,
  median,
  p90,
  min: 0,
  max: p90,
  ci95,
});

const count = (value: number): Previous => ({ n: Math.abs(value), value });

describe("rates change in percentage points", () => {
  test("by Newcombe's interval, without 0: 56 of 70 after 48 of 80", () => {
    const change = changeOf(rate(56, 70), rate(48, 80), "ratio", "higher");
    expect(change).toMatchObject({ of: "value", kind: "difference", significant: true, verdict: "better" });
    expect(change.value).toBeCloseTo(0.2, 12);
    expect(change.ci95?.[0]).toBeCloseTo(0.0524, 4);
    expect(change.ci95?.[1]).toBeCloseTo(0.3339, 4);
  });

  test("with 0 in the interval it may be chance, whatever the direction: 5 of 56 after 0 of 29", () => {
    const change = changeOf(rate(5, 56), rate(0, 29), "ratio", "lower");
    expect(change).toMatchObject({ significant: false, verdict: "worse" });
    expect(change.ci95?.[0]).toBeCloseTo(-0.0381, 4);
  });

  test("from 0 %, which is a number", () => {
    expect(changeOf(rate(10, 10), rate(0, 20), "ratio", "higher").value).toBe(1);
  });

  test("a tenth less is a tenth, without a rounding error", () => {
    expect(changeOf(rate(7, 10), rate(8, 10), "ratio", "higher").value).toBe(-0.1);
  });

  test("without counts nothing is said about chance", () => {
    const change = changeOf({ n: 9, value: 0.5 }, { n: 9, value: 0.25 }, "ratio", "higher");
    expect(change).toEqual({ of: "value", kind: "difference", value: 0.25, verdict: "better" });
  });
});

describe("durations change in percent of the median", () => {
  test("a quarter less, and the p90 by half", () => {
    const change = changeOf(durations(75, [60, 80], 100), durations(100, [81, 120], 200), "seconds", "lower");
    expect(change).toEqual({
      of: "median",
      kind: "relative",
      value: -0.25,
      p90: -0.5,
      significant: true,
      verdict: "better",
    });
  });

  test.each<[string, readonly [number, number] | null, readonly [number, number] | null, boolean]>([
    ["above each other", [110, 130], [80, 109], true],
    ["below each other", [80, 109], [110, 130], true],
    ["that touch", [80, 110], [110, 130], false],
    ["of which one holds the other", [100, 105], [80, 130], false],
    ["of which one is not known", null, [80, 130], false],
    ["of which neither is known", null, null, false],
  ])("intervals %s", (_, now, before, significant) => {
    expect(changeOf(durations(120, now), durations(100, before), "seconds", "lower")).toMatchObject({ significant });
  });

  test("a p90 of 0 before is nothing to compare with", () => {
    const before = { ...durations(1, null), p90: 0 };
    expect(changeOf(durations(2, null), before, "seconds", "lower")).toMatchObject({ value: 1, p90: null });
  });

  test("of no p90 nothing became, and it has not become less by all of it", () => {
    const none = { ...durations(2, null), p90: null };
    expect(changeOf(none, durations(1, null), "seconds", "lower")).toMatchObject({ value: 1, p90: null });
    expect(changeOf(durations(2, null), { ...durations(1, null), p90: null }, "seconds", "lower").p90).toBeNull();
  });
});

describe("counts, stocks and money change in percent, and nothing is said about chance", () => {
  test("a backlog of 12 after 10", () => {
    expect(changeOf(count(12), count(10), "count", "lower")).toEqual({
      of: "value",
      kind: "relative",
      value: 0.2,
      verdict: "worse",
    });
  });

  test("a volume is neither better nor worse", () => {
    expect(changeOf(count(8), count(10), "count", "neither")).toEqual({ of: "value", kind: "relative", value: -0.2 });
  });

  test("what has not changed is neither", () => {
    expect(changeOf(count(10), count(10), "count", "lower")).toMatchObject({ value: 0, verdict: "neither" });
  });

  test("money, of the same currency only", () => {
    const rupiah = { n: 4, value: 9000, currency: "IDR" };
    expect(changeOf(rupiah, { ...rupiah, value: 6000 }, "money", "lower").value).toBe(0.5);
    expect(changeOf(rupiah, { ...rupiah, currency: "USD" }, "money", "lower")).toEqual({
      of: "value",
      kind: "relative",
      value: null,
      reason: "in another currency before",
    });
  });
});

describe("scores change in points", () => {
  test("on the same scale only, where both tell it", () => {
    const mean = { n: 4, mean: 4.5, scale: "1–5" };
    expect(changeOf(mean, { ...mean, mean: 4 }, "score", "higher").value).toBe(0.5);
    expect(changeOf(mean, { n: 4, mean: 4 }, "score", "higher").value).toBe(0.5);
    expect(changeOf(mean, { ...mean, mean: 8.5, scale: "1–10" }, "score", "higher")).toEqual({
      of: "mean",
      kind: "difference",
      value: null,
      reason: "on another scale before",
    });
  });

  // 60/30/10 of 100 after 50/30/20 of 100: see the test of scoreDifference.
  test("NPS, by standard errors", () => {
    const now = { n: 100, value: 50, ci95: [36.852, 63.148] as const };
    const before = { n: 100, value: 30, ci95: [14.692, 45.308] as const };
    const change = changeOf(now, before, "score", "higher");
    expect(change).toMatchObject({ kind: "difference", value: 20, significant: false, verdict: "better" });
    expect(change.ci95?.[0]).toBeCloseTo(-0.18, 2);
  });

  test("NPS whose spread is not known", () => {
    const now = { n: 2, value: 100, ci95: null };
    const before = { n: 100, value: 30, ci95: [14.692, 45.308] as const };
    expect(changeOf(now, before, "score", "higher")).toMatchObject({ value: 70, ci95: null, significant: false });
  });

  // See the test of meanDifference: 1 ± 0.28029.
  test("the mean, by all scores", () => {
    const now = { n: 100, value: 5, distribution: { "4": 50, "6": 50 } };
    const before = { n: 100, value: 4, distribution: { "3": 50, "5": 50 } };
    const change = changeOf(now, before, "score", "higher");
    expect(change).toMatchObject({ of: "value", value: 1, significant: true, verdict: "better" });
    expect(change.ci95?.[0]).toBeCloseTo(0.71971, 5);
  });

  test("the mean of a distribution, not its median", () => {
    const now = { n: 2, mean: 4.5, median: 4.5, ci95: null, distribution: { "4": 1, "5": 1 } };
    const before = { n: 2, mean: 4, median: 4, ci95: null, distribution: { "3": 1, "5": 1 } };
    expect(changeOf(now, before, "score", "neither")).toMatchObject({ of: "mean", value: 0.5, significant: false });
  });
});

describe("n/a, with the reason", () => {
  test.each<[string, Previous, Previous, Unit, string]>([
    ["no value now", { n: 0, value: null }, count(10), "count", "no value now"],
    ["no value before", count(10), { n: 0, value: null }, "count", "no value before"],
    ["a value of another kind before", count(10), durations(1, null), "count", "no value before"],
    ["a count of 0 before", count(10), count(0), "count", "0 before"],
    ["0 of 0", count(0), count(0), "count", "0 before"],
    ["a median of 0 before", durations(5, null), durations(0, null), "seconds", "0 before"],
    ["a flow that was negative", count(5), count(-2), "count", "no percentage of a negative value"],
    ["a flow that has become negative", count(-5), count(2), "count", "no percentage of a negative value"],
    [
      "another basis",
      { ...count(1), basis: "orders" },
      { ...count(1), basis: "x" },
      "count",
      "on another basis before",
    ],
  ])("%s", (_, now, before, unit, reason) => {
    const change = changeOf(now, before, unit, "lower");
    expect(change).toEqual({ of: change.of, kind: "relative", value: null, reason });
  });
});

const trials = fc
  .integer({ min: 1, max: 1000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)).map(([hits]) => rate(hits, n)));

test("better one way is worse the other way, and chance is chance both ways", () => {
  fc.assert(
    fc.property(trials, trials, (now, before) => {
      const there = changeOf(now, before, "ratio", "higher");
      const back = changeOf(before, now, "ratio", "higher");
      expect(back.significant).toBe(there.significant);
      expect(back.value).toBe(there.value === 0 ? 0 : -(there.value ?? 0));
      const opposite = { better: "worse", worse: "better", neither: "neither" } as const;
      expect(back.verdict).toBe(opposite[there.verdict ?? "neither"]);
      expect(changeOf(now, before, "ratio", "lower").verdict).toBe(back.verdict);
    }),
  );
});
