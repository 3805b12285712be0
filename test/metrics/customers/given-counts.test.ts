import { describe, expect, test } from "vitest";
import { churnRateDefinition } from "../../../src/metrics/churn-rate.ts";
import { retentionRateDefinition } from "../../../src/metrics/retention-rate.ts";
import { churnRate, retentionRate } from "../../support/by-default.ts";
import { commerce } from "../../support/commerce.ts";
import { day } from "../measure.ts";
import { observedIn, over, rowOf } from "../range.ts";

const counts = { start: 100, end: 105, new: 20 };
const retention = retentionRateDefinition.define(counts);
const churn = churnRateDefinition.define(counts);
const nobody = over(0, 30 * day, commerce({}));

test("worked value: S 100, E 105, N 20: the formula says 85 %", () => {
  expect(rowOf(retention, nobody)).toEqual({
    n: 100,
    numerator: 85,
    denominator: 100,
    value: 0.85,
    ci95: [expect.closeTo(0.7672, 4), expect.closeTo(0.9069, 4)],
    basis: "given counts",
  });
});

test("churn is the rest of it", () => {
  expect(rowOf(churn, nobody)).toMatchObject({ n: 100, numerator: 15, value: 0.15, basis: "given counts" });
});

test("nothing is needed for it, and the formula says what was given", () => {
  expect([retention.needs, churn.needs]).toEqual([[], []]);
  expect(retention.formula).toContain("By the counts that are given: (105 − 20) / 100.");
  expect(churn.formula).toContain("By the counts that are given: 1 − (105 − 20) / 100.");
  expect(retentionRate.formula).not.toContain("given");
  expect(retentionRate.needs).toContainEqual(["customers", "leavings"]);
});

test("it rests on what was given, and on nothing else", () => {
  expect(observedIn(retention, nobody)).toMatchObject([{ source: "given" }]);
});

describe("no number, for a reason", () => {
  const ratesOf = (start: number, end: number, added: number) =>
    [retentionRateDefinition, churnRateDefinition].map((one) => rowOf(one.define({ start, end, new: added }), nobody));

  test("of nobody at the start", () => {
    for (const summary of ratesOf(0, 5, 5)) {
      expect(summary).toMatchObject({ n: 0, value: null, ci95: null, reason: "nobody was a customer at its start" });
    }
  });

  test("where new customers have left too, so that the formula would be negative", () => {
    for (const summary of ratesOf(10, 5, 20)) {
      expect(summary).toMatchObject({
        n: 10,
        value: null,
        reason: "new customers have left too, which the formula cannot tell from old ones",
      });
    }
  });
});

describe("they are of the whole range", () => {
  test("and of no period of it, nor of the one that it is compared with", () => {
    const summary = rowOf(retention, { ...nobody, isOther: true });
    expect(summary).toMatchObject({ n: 0, value: null, reason: "the given counts are for the whole range" });
  });

  test("and of no group", () => {
    expect(observedIn(retention, nobody, { channel: "email" })).toMatchObject([{ excluded: "grouped" }]);
    expect(rowOf(retention, nobody, [], { channel: "email" })).toMatchObject({ n: 0, value: null });
  });
});

describe("what does not go together is told, with the way out", () => {
  test.each([
    [{}, undefined],
    [counts, undefined],
    [{ start: 0, end: 0, new: 0 }, undefined],
    [{ start: 100 }, "the formula takes start, end and new together: set end and new too, or take start out"],
    [{ start: 100, new: 20 }, "the formula takes start, end and new together: set end too, or take start and new out"],
    [{ start: 100, end: 130, new: 20 }, "end is more than start and new together: who came in the period is new"],
  ])("%j: %s", (settings, fault) => {
    expect(retentionRateDefinition.fault(settings)).toBe(fault);
    expect(churnRateDefinition.fault(settings)).toBe(fault);
  });
});

test("unless counts are given, both are as they were", () => {
  expect(churnRate.switches).toEqual({});
  expect(retentionRate.switches).toEqual({});
});
