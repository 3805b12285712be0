import { describe, expect, test } from "vitest";
import { metricsOfName } from "../../../src/cli/requests/question.ts";
import { titles } from "../../../src/language/sentences/id/titles.ts";
import { metrics } from "../../../src/metrics/index.ts";

const idsOf = (name: string) => metricsOfName(name, metrics).map(({ id }) => id);

describe("a metric is named", () => {
  test.each([
    ["first-response-time", "its id"],
    ["First response time", "its title"],
    ["waktu respons pertama", "its title in Indonesian"],
  ])("by %s, %s", (name) => {
    expect(idsOf(name)).toEqual(["first-response-time"]);
  });

  test("by no title that another has", () => {
    const all = metrics.flatMap(({ title }) => [...new Set([title, titles[title]])]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("a family names several; what is both is the metric", () => {
    expect(idsOf("speed").length).toBeGreaterThan(1);
    expect(idsOf("volume")).toEqual(["volume"]);
  });
});

test.each([
  ["frt", 'did you mean "first-response-time"?'],
  ["kepuasan", 'did you mean "csat"?'],
  ["all", "without --metrics and --by all are counted, and a family names several; metrik explain lists them"],
  ["Semua", "without --metrics and --by all are counted, and a family names several; metrik explain lists them"],
  ["qqq", "metrik explain lists them all"],
])("%s is none: %s", (name, help) => {
  expect(() => metricsOfName(name, metrics)).toThrow(
    expect.objectContaining({ code: "unknown-metric", details: { help } }),
  );
});
