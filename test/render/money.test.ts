import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../src/render/csv.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { ReportLayout } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report, ReportMetric, Value } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { shop } from "../support/report.ts";
import { metrics, ratio, value } from "../support/value.ts";

const described = { ...metrics.csat, family: "business" } as const;
const cost: ReportMetric = { ...described, id: "cost", title: "Cost", kind: "score", unit: "money" };
const upsell: ReportMetric = { ...described, id: "upsell", title: "Upsell rate" };
const retention: ReportMetric = { ...described, id: "retention", title: "Retention", kind: "cohort" };

const inRupiah = value(40, { value: 8000, currency: "IDR" });
const inBoth = value(40, { value: null, amounts: { IDR: 30000, USD: 12.5 }, reason: "several currencies" });
const unknown = value(3, { value: null, reason: "no costs are known for it" });

const only = (metric: ReportMetric, total: Value, groups: Readonly<Record<string, Value>> = {}): Report => ({
  ...shop,
  metrics: [metric],
  by: Object.keys(groups).length === 0 ? [] : ["channel"],
  rows: [
    { group: {}, period: null, values: { [metric.id]: total } },
    ...Object.entries(groups).map(([channel, one]) => ({
      group: { channel },
      period: null,
      values: { [metric.id]: one },
    })),
  ],
});

const drawn = (report: Report, layout: ReportLayout = "metrics"): string =>
  renderTable(report, { ...plain, layout, width: 120 });

describe("the table", () => {
  test("has money in its currency, beside the number of observations", () => {
    expect(drawn(only(cost, inRupiah))).toContain("\nMetrics   n      value\n  Cost   40  IDR 8,000\n");
    expect(drawn(only(cost, inRupiah), "digest")).toContain("\nBusiness   n      value\n  Cost    40  IDR 8,000\n");
  });

  test("never leaves out the number of observations because it looks like the amount", () => {
    expect(drawn(only(cost, value(8, { value: 8, currency: "USD" })))).toContain("  Cost   8  USD 8.00\n");
  });

  test("has several currencies side by side, which are data", () => {
    const text = drawn(only(cost, inBoth, { email: inBoth, phone: unknown }));
    expect(text).toContain("  total    40  IDR 30,000; USD 12.50\n");
    expect(text).toContain("  email    40  IDR 30,000; USD 12.50\n");
    expect(text).toContain("  no data in 1 row: no costs are known for it\n");
    expect(text).not.toContain("several currencies");
  });

  test("says why there is no amount", () => {
    expect(drawn(only(cost, unknown))).toMatch(/ {2}Cost {3}3 {6}– +no data: no costs are known for it\n/);
  });

  test("tells what a number rests on, and a part in money", () => {
    const parts = { revenue: { title: "Revenue", unit: "money" as const, n: 7, value: 42.5, currency: "USD" } };
    const total = ratio(10, 40, [0.14, 0.4], { basis: "offers made", parts });
    expect(drawn(only(upsell, total))).toContain("by offers made; revenue USD 42.50 (n 7)\n");
  });

  test("has a cohort's rate as any other", () => {
    expect(drawn(only(retention, ratio(90, 100, [0.82, 0.94])))).toContain(
      "  Retention  100  90.0%  82.0% – 94.0%         90\n",
    );
  });
});

test("Markdown has the same", () => {
  expect(renderMarkdown(only(cost, inRupiah), plain)).toContain("| Cost | 40 | IDR 8,000 |");
});

describe("for machines the number and the currency stand apart", () => {
  const linesOf = (report: Report): readonly Record<string, string>[] =>
    parse(renderCsv(report, { layout: "metrics" }), { columns: true });
  const lineOf = (report: Report, statistic: string, category: string) =>
    linesOf(report).filter((line) => line.metric !== "" && line.statistic === statistic && line.category === category);

  test("in CSV", () => {
    expect(lineOf(only(cost, inRupiah), "value", "IDR")).toMatchObject([{ value: "8000", unit: "money", n: "40" }]);
    expect(lineOf(only(cost, inBoth), "amount", "USD")).toMatchObject([{ value: "12.5", unit: "money" }]);
    expect(lineOf(only(cost, inBoth), "value", "")).toMatchObject([{ value: "", text: "several currencies" }]);
    expect(lineOf(only(upsell, ratio(1, 2, [0, 1], { basis: "offers made" })), "basis", "offers made")).toHaveLength(1);
  });

  test("in JSON", () => {
    const { rows } = JSON.parse(renderJson(only(cost, inBoth)));
    expect(rows[0].values.cost).toMatchObject({ value: null, amounts: { IDR: 30000, USD: 12.5 } });
  });
});
