import fc from "fast-check";
import { expect, test } from "vitest";
import { netPromoterScore } from "../../src/stats/net-promoter-score.ts";

test("60 promoters, 30 passives, 10 detractors: 50 ± 13.15", () => {
  const net = netPromoterScore(60, 10, 100);
  expect(net?.score).toBe(50);
  expect(net?.interval?.[0]).toBeCloseTo(36.85, 2);
  expect(net?.interval?.[1]).toBeCloseTo(63.15, 2);
});

test("is not rounded: 1 of 3 is 33.33…, not 33", () => {
  expect(netPromoterScore(1, 0, 3)?.score).toBeCloseTo(33.333_333, 6);
});

test("without answers there is none", () => {
  expect(netPromoterScore(0, 0, 0)).toBeNull();
});

test("answers of one group tell no spread", () => {
  expect(netPromoterScore(3, 0, 3)).toEqual({ score: 100, interval: null });
  expect(netPromoterScore(0, 3, 3)).toEqual({ score: -100, interval: null });
  expect(netPromoterScore(0, 0, 3)).toEqual({ score: 0, interval: null });
});

test("the interval ends where the scale does: one promoter and one detractor, 0 ± 138.59", () => {
  expect(netPromoterScore(1, 1, 2)).toEqual({ score: 0, interval: [-100, 100] });
});

test("promoters and detractors exchanged, the score changes its sign, and it lies within its interval", () => {
  const groups = fc.record({ promoters: fc.nat(1e6), passives: fc.nat(1e6), detractors: fc.nat(1e6) });
  fc.assert(
    fc.property(groups, ({ promoters, passives, detractors }) => {
      fc.pre(promoters + passives + detractors > 0);
      const n = promoters + passives + detractors;
      const net = netPromoterScore(promoters, detractors, n);
      expect((net?.score ?? Number.NaN) + (netPromoterScore(detractors, promoters, n)?.score ?? 0)).toBe(0);
      const [low, high] = net?.interval ?? [-100, 100];
      expect([-100, low, net?.score, high, 100]).toEqual([-100, low, net?.score ?? 0, high, 100].sort(ascending));
    }),
  );
});

const ascending = (one: number, other: number) => one - other;
