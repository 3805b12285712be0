import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregationsOf } from "../../src/gates/aggregations-of.ts";
import { aggregations } from "../../src/gates/gate.ts";
import { metricById, metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { anyConversation } from "../metrics/arbitrary.ts";
import { always, summaryOf } from "../metrics/measure.ts";

const distribution = ["mean", "median", "p90", "min", "max", "n"];
const value = ["value", "n"];

function metricNamed(id: string): Metric {
  const metric = metricById(id);
  if (metric === undefined) throw new Error(`there is no metric ${id}`);
  return metric;
}

test.each([
  ["volume", value],
  ["backlog", value],
  ["backlog-flow", value],
  ["first-response-time", distribution],
  ["handle-time", distribution],
  ["daily-volume", distribution],
  ["replies-per-ticket", distribution],
  ["csat", value],
  ["nps", value],
  ["ces", value],
  ["sla", value],
  ["retention-rate", value],
  ["cost-per-interaction", value],
  ["customer-lifetime-value", value],
  ["channels", ["n"]],
  ["tags", ["n"]],
])("%s has %j", (id, numbers) => {
  expect(aggregationsOf(metricNamed(id))).toEqual(numbers);
});

test.each([
  ["csat", "mean-score", distribution],
  ["csat", "response-rate", value],
  ["messages-per-chat", "in", distribution],
  ["backlog", "age", distribution],
  ["backlog", "unassigned", value],
  ["handle-time", "concurrency", value],
  ["sla", "overrun", distribution],
  ["upsell-rate", "revenue", value],
  ["feedback", "stars", distribution],
  ["feedback", "lowest-rated", value],
])("%s.%s has %j", (id, part, numbers) => {
  const { parts } = metricNamed(id);
  expect(aggregationsOf(parts[part])).toEqual(numbers);
});

const everyNumber = metrics.flatMap((metric) => [
  [metric.id, undefined, metric, aggregationsOf(metric)] as const,
  ...Object.entries(metric.parts).map(([name, part]) => [metric.id, name, metric, aggregationsOf(part)] as const),
]);

describe("what is told of nothing is told of something", () => {
  test.each(everyNumber)("%s %s", (_, part, metric, told) => {
    expect(told).toContain("n");
    fc.assert(
      fc.property(fc.array(anyConversation, { minLength: 1, maxLength: 5 }), (conversations) => {
        const summary = summaryOf(metric, conversations, always, part);
        const numbers = aggregations.filter((aggregation) => typeof summary[aggregation] === "number");
        expect(told).toEqual(expect.arrayContaining(numbers));
      }),
      { numRuns: 20 },
    );
  });
});
