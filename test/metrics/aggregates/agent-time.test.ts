import { describe, expect, test } from "vitest";
import { concurrency, concurrentTimes } from "../../../src/metrics/aggregates/agent-time.ts";
import type { Measured } from "../../../src/metrics/metric.ts";
import { measured } from "../../../src/metrics/observation.ts";
import { second } from "../measure.ts";

const segment = (from: number, to: number, agent = "Sari"): Measured =>
  measured((to - from) * second, to * second, "events", agent);

const chats = [segment(0, 600), segment(300, 900), segment(300, 600)];

const summary = (aggregate: ReturnType<typeof concurrency>, segments: readonly Measured[]) => {
  for (const one of segments) aggregate.add(one);
  return aggregate.result();
};

describe("worked values: one agent, chats [0,600) [300,900) [300,600)", () => {
  test("concurrency 1.667", () => {
    const { n, value } = summary(concurrency(), chats);
    expect(n).toBe(3);
    expect(value).toBeCloseTo(1500 / 900, 12);
  });

  test("shares 400, 400, 100", () => {
    expect(summary(concurrentTimes(), chats)).toMatchObject({ n: 3, mean: 300, median: 400, min: 100, max: 400 });
  });
});

test("nobody shares with another agent", () => {
  const apart = [segment(0, 600, "Sari"), segment(0, 600, "Budi")];
  expect(summary(concurrentTimes(), apart)).toMatchObject({ n: 2, min: 600, max: 600 });
  expect(summary(concurrency(), apart)).toEqual({ n: 2, value: 1 });
});

test("over several agents the busier hours weigh more: Σ 1800 over union 1200", () => {
  const segments = [segment(0, 600), segment(0, 600), segment(0, 600, "Budi")];
  expect(summary(concurrency(), segments)).toEqual({ n: 3, value: 1.5 });
});

test("time is shared within what was added only: of a cut, the parts have more than the whole", () => {
  const [short, long] = [segment(0, 3000), segment(0, 4200)];
  expect(summary(concurrentTimes(), [short, long])).toMatchObject({ n: 2, min: 1500, max: 2700 });
  expect(summary(concurrentTimes(), [short])).toMatchObject({ n: 1, max: 3000 });
  expect(summary(concurrentTimes(), [long])).toMatchObject({ n: 1, max: 4200 });
});

test("thirds of a millisecond are not cut off", () => {
  const thirds = [1, 2, 3].map(() => measured(100, 100, "events", "Sari"));
  expect(summary(concurrentTimes(), thirds)).toMatchObject({ mean: 0.033333, max: 0.033333 });
});

test("merging is not averaging: segments of two halves still overlap", () => {
  for (const make of [concurrency, concurrentTimes]) {
    const [all, other] = [make(), make()];
    all.add(chats[0]);
    other.add(chats[1]);
    other.add(chats[2]);
    other.add(segment(0, 50, "Budi"));
    all.merge(other);
    expect(all.result()).toEqual(summary(make(), [...chats, segment(0, 50, "Budi")]));
  }
});

test("zero for no data: null, with a reason", () => {
  expect(summary(concurrency(), [])).toEqual({ n: 0, value: null, reason: "no observations" });
  expect(summary(concurrentTimes(), [])).toMatchObject({ n: 0, mean: null, reason: "no observations" });
});
