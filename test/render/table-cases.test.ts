import { describe, expect, test } from "vitest";
import type { ReportLayout } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report, ReportMetric, Value } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { shop } from "../support/report.ts";
import { count, metrics, value } from "../support/value.ts";

const drawn = (report: Report, layout: ReportLayout = "metrics"): string =>
  renderTable(report, { ...plain, layout, width: 160 });

/** The sample with one metric, and the total's value of it. */
const only = (metric: ReportMetric, total: Value): Report => ({
  ...shop,
  metrics: [metric],
  rows: [{ group: {}, period: null, values: { [metric.id]: total } }],
});

const spent = (fields: Partial<Value>): Value => value(40, { median: 60, p90: 90, ...fields });

describe("what is beside a value", () => {
  test("a score has its value and its interval", () => {
    const nps: ReportMetric = { ...metrics.csat, id: "nps", title: "NPS", kind: "distribution", unit: "score" };
    expect(drawn(only(nps, value(40, { value: 25, ci95: [-5.5, 55.5] })))).toContain(
      "\nMetrics   n  value            95%\n  NPS    40  25.00  -5.50 – 55.50\n",
    );
  });

  test("a mean stands for a value that is not given", () => {
    const ces: ReportMetric = { ...metrics.csat, id: "ces", title: "CES", kind: "distribution", unit: "score" };
    expect(drawn(only(ces, value(1000, { mean: 4.08 })))).toContain("\n  CES    1,000   4.08\n");
  });

  test("values that only the export knows are said to be its own", () => {
    const total = spent({ sources: { reported: 40 } });
    expect(drawn(only(metrics.firstResponse, total))).toContain("as the export reports it\n");
  });

  test("a spread over more than eleven values is not spelled out", () => {
    const spread = (values: number) =>
      spent({ distribution: Object.fromEntries(Array.from({ length: values }, (_, index) => [`v${index}`, 1])) });
    expect(drawn(only(metrics.replies, spread(11)))).toContain("v0: 1, v1: 1,");
    expect(drawn(only(metrics.replies, spread(12)))).not.toContain("v0: 1");
  });

  test("a part without data says so, and what it leaves out", () => {
    const parts = {
      nps: { title: "NPS", unit: "score" as const, n: 0, value: null, reason: "no surveys", excluded: { late: 2 } },
    };
    expect(drawn(only(metrics.firstResponse, spent({ parts })))).toContain(
      "NPS – (n 0, no data: no surveys, without 2 late)\n",
    );
  });

  test("a count is exact and bears no mark of few observations", () => {
    expect(drawn(only(metrics.volume, count(5, { flags: ["low-n"] })))).not.toContain("*");
    expect(drawn(only(metrics.volume, count(5, { flags: ["approximate"] })))).toContain("  Volume ~");
  });
});

describe("a sparse report", () => {
  test("without rows has its accounting", () => {
    for (const layout of ["digest", "metrics"] as const) {
      expect(drawn({ ...shop, rows: [] }, layout)).toContain("1,204 conversations; excluded 40 outbound, 12 spam");
    }
  });

  test("leaves a metric out that has no value in the total", () => {
    const report: Report = { ...only(metrics.volume, count(5)), metrics: [metrics.volume, metrics.csat, metrics.tags] };
    for (const layout of ["digest", "metrics"] as const) {
      expect(drawn(report, layout)).toContain("  Volume ");
      expect(drawn(report, layout)).not.toMatch(/CSAT|Tags/);
    }
    expect(drawn({ ...report, metrics: [metrics.csat] })).not.toContain("Metrics");
    expect(drawn({ ...report, metrics: [metrics.csat] }, "digest")).not.toContain("Voice");
  });

  test("says that a share has no data", () => {
    const nothing = value(0, { categories: [], reason: "no observations" });
    const expected = "\nTags\n  of 0 conversations; no data: no observations\n";
    expect(drawn(only(metrics.tags, nothing), "digest")).toContain(expected);
    expect(drawn(only(metrics.tags, nothing))).toContain(expected);
  });

  test("speaks of one in the singular", () => {
    const inputs = [{ path: "a.csv", format: "tickets", records: 1, used: 1, rejected: {}, duplicates: 0, blank: 0 }];
    const text = drawn({ ...shop, inputs, population: { conversations: 1, excluded: {} }, hours: "business" });
    expect(text).toContain("  Read 1 record from a.csv: 1 used, 0 rejected, 0 duplicate, 0 blank\n");
    expect(text).toContain("  1 conversation; none excluded; 2026-03-01 to 2026-03-31, Asia/Jakarta, business hours, ");
  });

  test("shows a family that is new after those that are known", () => {
    const report: Report = { ...shop, metrics: [{ ...metrics.csat, family: "astrology" }, metrics.volume] };
    expect(drawn(report, "digest")).toMatch(/\nVolume [\s\S]*\nastrology /);
  });
});

describe("groups and periods", () => {
  const period = { from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z", label: "2026-03", partial: false };
  const crossed: Report = {
    ...shop,
    by: ["channel"],
    every: "month",
    metrics: [metrics.volume, metrics.tags],
    rows: [
      ...shop.rows,
      { group: { channel: "email" }, period: null, values: { volume: count(302) } },
      { group: {}, period, values: { volume: count(1204) } },
      {
        group: { channel: "email" },
        period,
        values: {
          volume: count(302),
          tags: value(302, { categories: [{ name: "refund", count: 151, share: 0.5, shareOfAssignments: 0.75 }] }),
        },
      },
    ],
  };

  test("name the dimension and the period of each row, and total what adds up over it", () => {
    expect(drawn(crossed)).toContain(
      [
        "\nVolume",
        "  channel  month    value",
        "  total    total    1,204",
        "  email    total      302",
        "  total    2026-03  1,204",
        "  email    2026-03    302\n",
      ].join("\n"),
    );
  });

  test("name the category of a share beside them", () => {
    const text = drawn(crossed);
    expect(text).toContain("\n  channel  month    tags        n  share  of assignments\n");
    expect(text).toContain("\n  email    2026-03  refund    151  50.0%           75.0%\n");
  });

  test("draw no curve of groups, and none without a volume", () => {
    expect(drawn(crossed, "digest")).toContain("\nVolume by month");
    expect(drawn({ ...crossed, rows: crossed.rows.slice(0, 2) }, "digest")).not.toContain("Volume by month");
  });
});
