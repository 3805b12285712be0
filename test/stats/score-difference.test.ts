import { expect, test } from "vitest";
import { type NetPromoterScore, netPromoterScore } from "../../src/stats/net-promoter-score.ts";
import { scoreDifference } from "../../src/stats/score-difference.ts";

const scoreOf = (promoters: number, detractors: number, n: number): NetPromoterScore => {
  const score = netPromoterScore(promoters, detractors, n);
  if (score === null) throw new Error("no answers");
  return score;
};

test("margins of 3 and 4 points are one of 5", () => {
  expect(scoreDifference({ score: 50, interval: [47, 53] }, { score: 20, interval: [16, 24] })).toEqual([25, 35]);
});

// 60/30/10 of 100 is 50 ± 13.148, as in the catalogue; 50/30/20 of 100 is 30, with √(0.7 − 0.09) · 19.6 = 15.308.
// √(13.148² + 15.308²) = 20.179.
test("two surveys of a hundred answers", () => {
  const [low, high] = scoreDifference(scoreOf(60, 10, 100), scoreOf(50, 20, 100)) ?? [];
  expect(low).toBeCloseTo(-0.18, 2);
  expect(high).toBeCloseTo(40.18, 2);
});

test("an interval that is cut off at 100 counts with its whole half", () => {
  // 9 promoters and 1 detractor of 10: 80, and 1.96 · 100 · √((1 − 0.64) / 10) = 37.19 either way.
  const cut = scoreOf(9, 1, 10);
  expect(cut.interval?.[1]).toBe(100);
  const [low, high] = scoreDifference(cut, { score: 0, interval: [-10, 10] }) ?? [];
  expect(low).toBeCloseTo(80 - Math.hypot(37.19, 10), 2);
  expect(high).toBeCloseTo(80 + Math.hypot(37.19, 10), 2);
});

test.each([
  ["no interval at all", { score: 100, interval: null }],
  ["one that is cut off on both sides", scoreOf(1, 1, 2)],
])("%s tells nothing", (_, unknown) => {
  expect(scoreDifference(unknown, { score: 0, interval: [-10, 10] })).toBeNull();
  expect(scoreDifference({ score: 0, interval: [-10, 10] }, unknown)).toBeNull();
});
