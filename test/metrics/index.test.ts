import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { populationFacts } from "../../src/metrics/conversation/population.ts";
import { metricById, metrics, metricsOf } from "../../src/metrics/index.ts";
import { families } from "../../src/metrics/metric.ts";

const isSentence = (text: string) => /^[A-Z].*[.]$/s.test(text) && !text.includes("!");

describe.each(metrics.map((metric) => [metric.id, metric] as const))("%s", (id, metric) => {
  test("has an id in kebab case, a file and a test of its name", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(existsSync(new URL(`../../src/metrics/${id}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`./${id}.test.ts`, import.meta.url))).toBe(true);
  });

  test("explains itself in sentences", () => {
    for (const text of [metric.meaning, metric.formula, ...metric.vendors, ...Object.values(metric.excludes)]) {
      expect(text).toSatisfy(isSentence);
    }
    expect(metric.title).toMatch(/^[A-Z]/);
    expect(metric.vendors.length).toBeGreaterThan(0);
  });

  test("names reasons and parts in kebab case", () => {
    for (const name of [...Object.keys(metric.excludes), ...Object.keys(metric.parts)]) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  test("uses all facts that it needs, and those of its population, each named once", () => {
    const needed = [...metric.needs, ...Object.values(metric.parts).flatMap((part) => part.needs ?? [])].flat();
    expect(metric.needs.length).toBeGreaterThan(0);
    expect(metric.uses).toEqual(expect.arrayContaining([...needed, ...populationFacts[metric.population]]));
    expect(new Set(metric.uses).size).toBe(metric.uses.length);
  });
});

test("ids are unique", () => {
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
});

test("the list follows the order of the families, and every family has metrics", () => {
  expect(families.flatMap((family) => metricsOf(family))).toEqual(metrics);
  for (const family of families) expect(metricsOf(family).length).toBeGreaterThan(0);
});

test("a metric is found by its id, and by nothing else", () => {
  expect(metricById("csat")?.title).toBe("Customer satisfaction");
  expect(metricById("CSAT")).toBeUndefined();
  expect(metricById("toString")).toBeUndefined();
});

test("populations are those of the catalogue", () => {
  const idsOf = (population: string) =>
    metrics.filter((metric) => metric.population === population).map(({ id }) => id);
  expect(idsOf("all")).toEqual([
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "backlog",
    "backlog-flow",
    "handle-time",
    "canned-response-rate",
    "csat",
    "nps",
    "ces",
    "feedback",
    "cost-per-interaction",
  ]);
  expect(idsOf("inbound")).toEqual(["resolution-rate", "reopen-rate"]);
});

test("both clocks are offered where the catalogue marks them", () => {
  const clocked = metrics.filter((metric) => metric.clocked).map(({ id }) => id);
  expect(clocked).toEqual([
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "resolution-time",
    "sla",
  ]);
});
