import { describe, expect, test } from "vitest";
import type { Report, Value } from "../../../src/report/report.ts";
import { elementsIn, hasClass, textOf } from "../../support/html.ts";
import { shop } from "../../support/report.ts";
import { categories, count, durations, metrics, ratio, value } from "../../support/value.ts";
import { daysOf2026, inside, notesIn, partOf, rowsOf } from "./page-parts.ts";

const [total] = shop.rows;

describe("a backlog of more periods than a chart can show", () => {
  const backlog = count(3, {
    parts: { age: { title: "Age", unit: "seconds", n: 3, median: 60, distribution: { "< 1 d": 3 } } },
  });
  const of = (periods: number): Report => ({
    ...shop,
    every: "day",
    rows: [total, ...daysOf2026(periods).map((period) => ({ group: {}, period, values: { backlog } }))],
  });

  test("says that only the last ones are drawn", () => {
    const part = partOf(of(365), "backlog");
    expect(rowsOf(part)).toHaveLength(200);
    expect(notesIn(part)).toEqual([
      "The last 200 of 365 periods; the others are in the JSON and CSV of a report with --every.",
    ]);
  });

  test("says nothing where all are", () => {
    const part = partOf(of(200), "backlog");
    expect(rowsOf(part)).toHaveLength(200);
    expect(notesIn(part)).toEqual([]);
  });
});

test("of how many the parts of a backlog could be told stands beside them, where it was not of all", () => {
  const part = (title: string, n: number) => ({ title, unit: "count" as const, n, value: 1 });
  const backlog = count(3, { parts: { new: part("New", 2), unassigned: part("Unassigned", 3) } });
  const report = { ...shop, rows: [{ ...total, values: { ...total.values, backlog } }] };
  expect(inside(partOf(report, "backlog"), "dd").map(textOf)).toEqual(["1 (n 2) ", "1 "]);
});

describe("canned responses", () => {
  const canned = { ...metrics.csat, id: "canned-response-rate", title: "Canned response rate" };
  const of = (different: number, listed: number): Report => {
    const names = Array.from({ length: listed }, (_, index) => [`Reply ${index}`, 40 - index] as const);
    const responses = { title: "Different canned responses", unit: "count" as const, n: 900, value: different };
    const parts = { responses: { ...responses, distribution: Object.fromEntries(names) } };
    const values: Record<string, Value> = { "canned-response-rate": ratio(5, 9, [0.2, 0.8], { parts }) };
    return { ...shop, metrics: [canned], rows: [{ ...total, values }] };
  };

  test("that the report does not list are told by their number", () => {
    const part = partOf(of(42, 10), "topics");
    expect(rowsOf(part)).toHaveLength(10);
    expect(notesIn(part)).toEqual(["The 10 most used of 42 different ones; this report does not list the others."]);
  });

  test("are all drawn where the report lists them", () => {
    const part = partOf(of(20, 20), "topics");
    expect(rowsOf(part)).toHaveLength(20);
    expect(notesIn(part)).toEqual([]);
  });
});

describe("channels beyond the largest", () => {
  const of = (channels: number, values: Record<string, Value>): Report => ({
    ...shop,
    rows: [{ ...total, values }],
    breakdowns: [
      {
        by: ["channel"],
        rows: Array.from({ length: channels }, (_, index) => ({
          group: { channel: `channel ${index}` },
          period: null,
          values,
        })),
      },
    ],
  });

  test("are counted below a chart of their rates", () => {
    const rates = { "resolution-rate": ratio(4, 5, [0.4, 0.95]) };
    const part = partOf(of(15, rates), "resolution");
    expect(notesIn(part)).toEqual(["… 3 more channels: a report with --by channel has all of them."]);
    expect(notesIn(partOf(of(12, rates), "resolution"))).toEqual([]);
    expect(notesIn(partOf(of(13, rates), "resolution", "id"))).toEqual([
      "… 1 kanal lagi: laporan dengan --by channel memuat semuanya.",
    ]);
  });

  test("are where the report is by channel already", () => {
    const values = { "resolution-rate": ratio(4, 5, [0.4, 0.95]) };
    const { breakdowns: [{ rows }] = [{ rows: [] }], ...report } = of(15, values);
    const part = partOf({ ...report, by: ["channel"], rows: [...report.rows, ...rows] }, "resolution");
    expect(notesIn(part)).toEqual(["… 3 more are in the JSON and CSV of this report"]);
  });

  test("are counted below a table of durations", () => {
    const part = partOf(of(10, { "first-response-time": durations(5) }), "speed");
    expect(notesIn(part)).toEqual(["… 1 more channel: a report with --by channel has all of them."]);
  });
});

describe("metrics that a table of groups has no column for", () => {
  const named = Array.from({ length: 10 }, (_, index) => ({
    ...metrics.volume,
    id: `metric-${index}`,
    title: `Metric ${index}`,
  }));
  const values = Object.fromEntries(named.map(({ id }) => [id, count(4)]));
  const of = (all: Report["metrics"], by = "team"): Report => ({
    ...shop,
    metrics: all,
    by: [by],
    rows: [
      { ...total, values: { ...values, tags: value(4, { categories: categories(4, { size: 4 }) }) } },
      {
        group: { [by]: "Gudang" },
        period: null,
        values: { ...values, tags: value(4, { categories: categories(4, { size: 4 }) }) },
      },
    ],
  });

  test.each(["team", "agent"])("are named where one groups by %s", (by) => {
    const part = partOf(of(named, by), by === "agent" ? "agents" : "groups");
    expect(notesIn(part)).toEqual([
      "Without a column here: Metric 8, Metric 9; the numbers are in the JSON and CSV of this report.",
    ]);
  });

  test("are others than those that are looked at first", () => {
    const csat = { ...named[9], id: "csat", title: "Customer satisfaction" };
    const report = of([...named.slice(0, 9), csat]);
    const rows = report.rows.map((row) => ({ ...row, values: { ...row.values, csat: count(4) } }));
    expect(notesIn(partOf({ ...report, rows }, "groups"))).toEqual([
      "Without a column here: Metric 7, Metric 8; the numbers are in the JSON and CSV of this report.",
    ]);
  });

  test("are shares too, which are more than a number", () => {
    expect(notesIn(partOf(of([...named.slice(0, 2), metrics.tags]), "groups"))).toEqual([
      "Without a column here: Tags; the numbers are in the JSON and CSV of this report.",
    ]);
  });

  test("are none where all have one", () => {
    const part = partOf(of(named.slice(0, 8)), "groups");
    expect(inside(part, "thead").map((head) => inside(head, "th").length)).toEqual([9]);
    expect(notesIn(part)).toEqual([]);
  });
});

test("warnings beyond a hundred are counted", () => {
  const [one] = shop.diagnostics;
  const diagnostics = one === undefined ? [] : Array.from({ length: 103 }, () => one);
  expect(notesIn(partOf({ ...shop, diagnostics }, "quality"))).toContain(
    "… 3 more are in the JSON and CSV of this report",
  );
});

test("the bar of a share is as long as its share of the whole", () => {
  const part = partOf(shop, "topics");
  const widths = elementsIn(part)
    .filter((one) => hasClass(one, "chart-bar"))
    .map(({ attributes }) => attributes.width);
  // 702, 302 and 200 of 1,204.
  expect(widths.slice(0, 3)).toEqual(["58.306%", "25.083%", "16.611%"]);
  expect(textOf(part)).toContain("Share of conversations");
});
