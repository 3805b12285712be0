import { expect, test } from "vitest";
import { flow } from "../../../src/metrics/aggregates/flow.ts";
import { measured } from "../../../src/metrics/observation.ts";
import { always, never } from "../measure.ts";

const of = (...directions: readonly (0 | 1)[]) => {
  const aggregate = flow(always);
  for (const direction of directions) aggregate.add(measured(direction, 0, "events", undefined));
  return aggregate;
};

test("what came in less what went out", () => {
  expect(of(1, 1, 0).result()).toEqual({ n: 3, value: 1 });
  expect(of(0, 0, 1).result()).toEqual({ n: 3, value: -1 });
  expect(of(1, 0).result()).toEqual({ n: 2, value: 0 });
});

test("merged", () => {
  const whole = of(1, 1);
  whole.merge(of(0, 0, 0));
  expect(whole.result()).toEqual({ n: 5, value: -1 });
});

test("counts what rests on estimates", () => {
  const estimate = flow(always);
  estimate.add(measured(0, 0, "fields", undefined, undefined, undefined, true));
  estimate.merge(of(1));
  expect(estimate.result()).toEqual({ n: 2, value: 0, approximate: 1 });
});

test("zero for no data: nothing moved is 0 where there are data, null where there are none", () => {
  expect(flow(always).result()).toEqual({ n: 0, value: 0 });
  expect(flow(never).result()).toEqual({ n: 0, value: null, reason: "no observations" });
});
