import { describe, expect, test } from "vitest";
import { metrics as catalogue } from "../../../src/metrics/index.ts";
import { renderOpenMetrics } from "../../../src/render/openmetrics.ts";
import type { PartValue, Report, Value } from "../../../src/report/report.ts";
import { judged, judgement } from "../../support/judgement.ts";
import { categories } from "../../support/value.ts";
import { openMetricsParser, promtool } from "../judges.ts";
import { linesOf, seriesOf } from "./series.ts";

describe("every metric of the catalogue", () => {
  const figures = { n: 40, value: 1, numerator: 1, denominator: 40, mean: 1, median: 1, p90: 1, min: 1, max: 1 };
  const full = {
    ...figures,
    ci95: [0, 1] as const,
    distribution: { "1": 40 },
    previous: { ...figures, ci95: [0, 1] as const },
    change: { of: "value", kind: "relative", value: 0, p90: 0, ci95: [0, 1] as const, significant: false } as const,
  };
  const described = catalogue.map(({ id, title, family, kind, unit, better, meaning, population, attributedTo }) => ({
    ...{ id, title, family, kind, unit, better, meaning, population, attributedTo },
    definition: "",
  }));
  const valuesOf = (): Record<string, Value> =>
    Object.fromEntries(
      catalogue.map(({ id, parts }) => [
        id,
        {
          ...full,
          shareOfTotal: 1,
          categories: categories(1, { a: 1 }),
          parts: Object.fromEntries(
            Object.entries(parts).map(([part, { title, unit }]): [string, PartValue] => [
              part,
              { title, unit, ...full, excluded: { pending: 1 } },
            ]),
          ),
          excluded: { spam: 1 },
          sources: { events: 1 },
        },
      ]),
    );
  const everything: Report = {
    ...judged(judgement.verdicts),
    metrics: described,
    by: ["channel"],
    rows: [{}, { channel: "email" }].map((group) => ({ group, period: null, values: valuesOf() })),
  };
  const names = linesOf(everything).flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);

  test("has names of its own", () => {
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => /_\d+(?:_seconds|_ratio)?$/.test(name))).toEqual([]);
  });

  test("has no name that another type of metric would have", () => {
    expect(names.filter((name) => /_(?:bucket|count|created|gcount|gsum|sum|total)$/.test(name))).toEqual([]);
    expect(names).toContain("metrik_backlog_flow_created_value");
  });

  test.skipIf(promtool.isMissing)(`passes the linter of ${promtool.name}`, () => {
    expect(promtool.opinionOf(renderOpenMetrics(everything))).toEqual({ status: 0, said: "" });
  });

  test.skipIf(openMetricsParser.isMissing)(`is understood by ${openMetricsParser.name}`, () => {
    expect(openMetricsParser.opinionOf(renderOpenMetrics(everything))).toEqual({
      status: 0,
      said: `${seriesOf(everything).length}\n`,
    });
  });
});
