import { describe, expect, test } from "vitest";
import { MetrikError } from "../../../src/errors.ts";
import { renderOpenMetrics } from "../../../src/render/openmetrics.ts";
import type { Report } from "../../../src/report/report.ts";
import { byChannel, byDay, shop } from "../../support/report.ts";
import { categories, metrics, value } from "../../support/value.ts";
import { seriesOf, seriesStarting, totalOf } from "./series.ts";

describe("a family", () => {
  test("has help, type and unit before its series", () => {
    expect(renderOpenMetrics(byChannel)).toContain(`
# HELP metrik_group_first_response_time_p90_seconds First response time, p90. What it tells.
# TYPE metrik_group_first_response_time_p90_seconds gauge
# UNIT metrik_group_first_response_time_p90_seconds seconds
metrik_group_first_response_time_p90_seconds{channel="whatsapp"} 600
metrik_group_first_response_time_p90_seconds{channel="email"} 21600
`);
  });

  test("has no unit where Prometheus has none", () => {
    expect(renderOpenMetrics(shop)).toContain(`
# HELP metrik_backlog Backlog. What it tells.
# TYPE metrik_backlog gauge
metrik_backlog 37
`);
  });

  test("stands in one place, and the text ends with its mark", () => {
    const names = seriesOf(byChannel).map((line) => /^\w+/.exec(line)?.[0]);
    const places = names.filter((name, index) => name !== names[index - 1]);
    expect(new Set(places).size).toBe(places.length);
    expect(renderOpenMetrics(byChannel).endsWith("\n# EOF\n")).toBe(true);
  });

  test("has no two series of the same labels: a report that has a number twice is refused", () => {
    const [total] = byDay.rows;
    const doubled = { ...byDay, rows: [...byDay.rows, ...(total === undefined ? [] : [total])] };
    expect(() => renderOpenMetrics(doubled)).toThrow(MetrikError);
  });
});

describe("values of labels", () => {
  const tagged = (names: readonly string[]): Report =>
    totalOf({ tags: value(9, { categories: categories(9, Object.fromEntries(names.map((name) => [name, 1]))) }) }, [
      metrics.tags,
    ]);
  const labelsOf = (names: readonly string[]): readonly (string | undefined)[] =>
    seriesStarting(tagged(names), "metrik_tags_category_conversations{").map((line) => /"(.*)"/.exec(line)?.[1]);

  test("are cut after 200 characters", () => {
    expect(labelsOf(["x".repeat(200), "y".repeat(201)])).toEqual(["x".repeat(200), `${"y".repeat(199)}…`]);
  });

  test("never coincide after cutting or escaping", () => {
    expect(labelsOf([`${"x".repeat(200)}a`, `${"x".repeat(200)}b`])).toEqual([
      `${"x".repeat(199)}…`,
      `${"x".repeat(197)}…~2`,
    ]);
    expect(labelsOf(["a\n", "a\\x0a", "a\\x0a~2"])).toEqual(["a\\\\x0a", "a\\\\x0a~2", "a\\\\x0a~2~2"]);
  });

  test("do not cut a character in two", () => {
    expect(labelsOf(["😀".repeat(201)])).toEqual([`${"😀".repeat(199)}…`]);
  });
});
