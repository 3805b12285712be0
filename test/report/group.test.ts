import { expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import { measured } from "../../src/metrics/observation.ts";
import { volume } from "../../src/metrics/volume.ts";
import { contextOfPeriod, Group, type GroupPlan } from "../../src/report/group.ts";
import type { Period } from "../../src/time/range.ts";
import { always, day } from "../metrics/measure.ts";

const plan: GroupPlan = {
  metrics: [volume, backlog],
  context: {
    ...always,
    asOf: 2 * day,
    range: { from: 0, to: 2 * day },
    periods: [0, 1].map((index) => ({ from: index * day, to: (index + 1) * day, label: `${index}`, partial: false })),
    stockInstants: [day, 2 * day],
  },
};

const [volumeAt, backlogAt] = [0, 1];
const valuesOf = (group: Group) => group.whole().map((cell) => cell.value(new Set()).value);
const one = measured(1, 0, "fields", undefined);

test("the whole is every period and what belongs to none; of a stock the last period only", () => {
  const group = new Group([], plan);
  for (const period of [0, 1, 1, -1]) group.drop(volumeAt, period, one);
  for (const period of [0, 0, 0, 1]) group.drop(backlogAt, period, one);
  expect(valuesOf(group)).toEqual([4, 1]);
  expect([...group.inPeriods()].map((cells) => cells.map((cell) => cell.value(new Set()).value))).toEqual([
    [1, 3],
    [2, 1],
  ]);
});

test("asking for the whole twice changes nothing", () => {
  const group = new Group([], plan);
  group.drop(volumeAt, 0, one);
  expect(valuesOf(group)).toEqual(valuesOf(group));
  group.drop(volumeAt, 1, one);
  expect(valuesOf(group)).toEqual([2, 0]);
});

test("merging takes in every period, and leaves the other as it was", () => {
  const [a, b] = [new Group(["a"], plan), new Group(["b"], plan)];
  a.drop(volumeAt, 0, one);
  b.drop(volumeAt, 0, one);
  b.drop(volumeAt, 1, one);
  b.drop(volumeAt, -1, { excluded: "no-time", at: undefined });
  b.drop(backlogAt, 1, one);
  a.merge(b);
  expect(valuesOf(a)).toEqual([3, 1]);
  expect(a.whole()[volumeAt].value(new Set()).excluded).toEqual({ "no-time": 1 });
  expect(valuesOf(b)).toEqual([2, 1]);
});

test("a group without periods keeps all in one", () => {
  const group = new Group([], { ...plan, context: { ...plan.context, periods: [] } });
  group.drop(volumeAt, -1, one);
  expect(valuesOf(group)).toEqual([1, 0]);
  expect([...group.inPeriods()]).toEqual([]);
});

test("what is given of the whole range is of a period only where that is all of it", () => {
  const period = (from: number, to: number): Period => ({ from, to, label: "", partial: false });
  expect(contextOfPeriod(always, period(0, day)).isOther).toBe(true);
  expect(contextOfPeriod(always, period(always.range.from, always.range.to)).isOther).toBe(false);
  expect(contextOfPeriod({ ...always, isOther: true }, period(always.range.from, always.range.to)).isOther).toBe(true);
});
