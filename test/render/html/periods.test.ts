import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/render/html.tsx";
import type { Report, ReportRow } from "../../../src/report/report.ts";
import { textOf } from "../../support/html.ts";
import { shop } from "../../support/report.ts";
import { count, metrics, ratio } from "../../support/value.ts";
import { inside, notesIn, partOf, rowsOf } from "./page-parts.ts";

const day = 86_400_000;
const iso = (instant: number): string => new Date(instant).toISOString();

/** As many weeks from Monday, 2 March 2026 on; the last one is cut short. */
const weeks = (values: readonly ReportRow["values"][]): readonly ReportRow[] =>
  values.map((of, index) => {
    const from = Date.UTC(2026, 2, 2) + index * 7 * day;
    const label = `2026-W${10 + index}`;
    const isLast = index === values.length - 1;
    return { group: {}, period: { from: iso(from), to: iso(from + 7 * day), label, partial: isLast }, values: of };
  });

const [total] = shop.rows;
const values = [
  { volume: count(103), csat: ratio(20, 25, [0.6, 0.92], { flags: ["low-n" as const] }) },
  { volume: count(94), csat: ratio(39, 50, [0.65, 0.87]) },
];
const weekly: Report = {
  ...shop,
  metrics: [metrics.volume, metrics.csat],
  every: "week",
  rows: [total, ...weeks(values)],
};

describe("a report of periods has a row for each of them", () => {
  test("with a number for each metric and how many observations that rests on", () => {
    const part = partOf(weekly, "periods");
    expect(inside(part, "caption").map(textOf)).toEqual(["By week"]);
    expect(inside(part, "thead").map(textOf)).toEqual(["WeekVolumeCSAT"]);
    expect(rowsOf(part)).toEqual(["2026-W1010380.0% n 25 *", "2026-W11, partial9478.0% n 50"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations"]);
  });

  test("in Indonesian", () => {
    const part = partOf(weekly, "periods", "id");
    expect(inside(part, "h2").map(textOf)).toEqual(["Periode demi periode"]);
    expect(inside(part, "caption").map(textOf)).toEqual(["Per minggu"]);
    expect(rowsOf(part)).toEqual(["minggu ke-10 202610380,0% n 25 *", "minggu ke-11 2026, sebagian9478,0% n 50"]);
  });

  test("and what became of it, where it is compared", () => {
    const change = { of: "value" as const, kind: "relative" as const, value: 1 };
    const compared = { ...weekly, rows: [total, ...weeks([{ volume: { ...count(8), previous: count(4), change } }])] };
    expect(rowsOf(partOf(compared, "periods"))).toEqual(["2026-W10, partial8▲ +100.0% before 4"]);
  });

  test("but for those in front of the last 200, and it says where they are", () => {
    const many = { ...weekly, rows: [total, ...weeks(Array.from({ length: 230 }, () => ({ volume: count(4) })))] };
    const part = partOf(many, "periods");
    expect(rowsOf(part)).toHaveLength(200);
    expect(rowsOf(part).at(-1)).toContain("2026-W239");
    expect(notesIn(part)).toEqual([
      "The last 200 of 230 periods; the others are in the JSON and CSV of a report with --every.",
    ]);
  });

  test("and it names the metrics that the table has no column for", () => {
    const named = Array.from({ length: 9 }, (_, index) => ({
      ...metrics.volume,
      id: `metric-${index}`,
      title: `Metric ${index}`,
    }));
    const all = Object.fromEntries(named.map(({ id }) => [id, count(4)]));
    const part = partOf({ ...weekly, metrics: named, rows: [{ ...total, values: all }, ...weeks([all])] }, "periods");
    expect(notesIn(part)).toEqual([
      "Without a column here: Metric 8; the numbers are in the JSON and CSV of this report.",
    ]);
  });
});

describe("there is no row for a period", () => {
  const hasPeriods = (report: Report, isDivided?: boolean): boolean =>
    renderHtml(report, { language: "en", ...(isDivided === undefined ? {} : { isDivided }) }).includes('id="periods"');

  test("where nobody asked for one: its charts have periods of their own", () => {
    expect(hasPeriods(weekly)).toBe(true);
    expect(hasPeriods(weekly, true)).toBe(true);
    expect(hasPeriods(weekly, false)).toBe(false);
  });

  test("where the report has none", () => {
    expect(hasPeriods(shop)).toBe(false);
    expect(hasPeriods(shop, true)).toBe(false);
  });
});
