import { describe, expect, test } from "vitest";
import { figureColumns, figureRows } from "../../../src/render/xlsx/figures.ts";
import type { SheetCell } from "../../../src/render/xlsx/sheet.ts";
import type { Change } from "../../../src/report/comparing/comparison.ts";
import type { Category, ReportMetric, Value } from "../../../src/report/report.ts";
import { metrics, value } from "../../support/value.ts";

const inUnit = (unit: ReportMetric["unit"]): ReportMetric => ({ ...metrics.replies, title: "Metric", unit });

/** What stands in a row that is no empty cell, by its column's title: texts, and numbers without their format. */
const named = (row: readonly SheetCell[]): Readonly<Record<string, string | number | undefined>> =>
  Object.fromEntries(
    figureColumns.flatMap(({ title }, column) => {
      const cell = row[column];
      return cell === undefined ? [] : [[title, typeof cell === "string" ? cell : cell.value]];
    }),
  );
const rowsOf = (metric: ReportMetric, figures: Value) => figureRows(metric, figures).map(named);

/** The format in which a row shows its number below a title. */
const formatOf = (row: readonly SheetCell[], title: string) => {
  const cell = row[figureColumns.findIndex((column) => column.title === title)];
  return typeof cell === "string" ? undefined : cell?.format;
};

test("every number stands below its title", () => {
  const figures = value(40, { value: 1, median: 2, p90: 3, mean: 4, min: 5, max: 6, ci95: [7, 8], shareOfTotal: 0.25 });
  expect(rowsOf(inUnit("score"), figures)).toEqual([
    {
      Metric: "Metric",
      n: 40,
      Value: 1,
      Share: 0.25,
      Median: 2,
      P90: 3,
      Mean: 4,
      Min: 5,
      Max: 6,
      "95% from": 7,
      "95% to": 8,
    },
  ]);
});

test("parts have their own title, unit, currency and share of nothing", () => {
  const [metric, count, cost] = figureRows(
    inUnit("seconds"),
    value(40, {
      median: 60,
      parts: {
        count: { title: "Of agents", unit: "count", n: 7, value: 9 },
        cost: { title: "At a cost of", unit: "money", n: 3, value: 12.5, currency: "IDR" },
      },
    }),
  );
  expect(named(metric)).toEqual({ Metric: "Metric", n: 40, Median: 60 / 86_400 });
  expect(named(count)).toEqual({ Metric: "Metric", "Of which": "Of agents", n: 7, Value: 9 });
  expect(named(cost)).toEqual({ Metric: "Metric", "Of which": "At a cost of", n: 3, Value: 12.5, Currency: "IDR" });
  expect([formatOf(metric, "n"), formatOf(count, "Value"), formatOf(cost, "Value")]).toEqual([
    "#,##0",
    "#,##0",
    "#,##0.00",
  ]);
});

describe("what became of it", () => {
  const changed = (unit: ReportMetric["unit"], change: Change) => {
    const previous = { n: 30, value: 0.5, median: 120, mean: 240 };
    const [row] = figureRows(inUnit(unit), value(40, { value: 0.75, median: 90, mean: 60, previous, change }));
    const { Before, Change: by, "Change says": says } = named(row);
    return { Before, by, says, format: formatOf(row, "Change") };
  };
  const percent = "+0.0%;-0.0%;0.0%";
  const points = '+0.0" pp";-0.0" pp";0.0" pp"';

  test.each<readonly [string, ReportMetric["unit"], Change, ReturnType<typeof changed>]>([
    [
      "a share by percentage points",
      "ratio",
      { of: "value", kind: "difference", value: 0.25, significant: true, verdict: "better" },
      { Before: 0.5, by: 25, says: "better", format: points },
    ],
    [
      "a median by a percentage of its own, and not of the value",
      "seconds",
      { of: "median", kind: "relative", value: -0.25, significant: false, verdict: "better" },
      { Before: 120 / 86_400, by: -0.25, says: "better; may be chance", format: percent },
    ],
    [
      "a mean",
      "score",
      { of: "mean", kind: "difference", value: -180, verdict: "worse" },
      { Before: 240, by: -180, says: "worse", format: "0.00" },
    ],
    [
      "a share by a percentage is no difference in percentage points",
      "ratio",
      { of: "value", kind: "relative", value: 0.5 },
      { Before: 0.5, by: 0.5, says: undefined, format: percent },
    ],
    [
      "nothing, which is not worth a word",
      "count",
      { of: "value", kind: "relative", value: 0, verdict: "neither" },
      { Before: 0.5, by: 0, says: undefined, format: percent },
    ],
    [
      "no number, for a reason",
      "count",
      { of: "value", kind: "relative", value: null, reason: "counted otherwise" },
      { Before: 0.5, by: undefined, says: "counted otherwise", format: undefined },
    ],
  ])("%s", (_, unit, change, expected) => {
    expect(changed(unit, change)).toEqual(expected);
  });

  test("is not told where nothing is compared", () => {
    expect(changed("count", { of: "share", kind: "difference", value: 0.1 }).Before).toBeUndefined();
    expect(rowsOf(inUnit("count"), value(40, { value: 2 }))).toEqual([{ Metric: "Metric", n: 40, Value: 2 }]);
  });
});

test("categories have their count, their share of all, and what that share was before", () => {
  const category: Category = { name: "email", count: 30, share: 0.6, shareOfAssignments: 0.5 };
  const change: Change = { of: "share", kind: "difference", value: 0.2, significant: false };
  const compared: Category = { ...category, previous: { count: 8, share: 0.4 }, change };
  const [, first, second, third] = figureRows(
    inUnit("ratio"),
    value(50, { categories: [category, compared, { ...compared, change: { ...change, significant: true } }] }),
  );
  expect(named(first)).toEqual({ Metric: "Metric", "Of which": "email", Value: 30, Share: 0.6 });
  expect(named(second)).toEqual({ ...named(first), Before: 0.4, Change: 20, "Change says": "may be chance" });
  expect(named(third)).toEqual({ ...named(first), Before: 0.4, Change: 20 });
  expect([formatOf(second, "Share"), formatOf(second, "Before")]).toEqual(["0.0%", "0.0%"]);
});

describe("notes", () => {
  test.each<readonly [string, Partial<Value>, string]>([
    ["why there is no number", { reason: "nobody was asked" }, "no data: nobody was asked"],
    ["that there are few", { flags: ["low-n"] }, "fewer than 30 observations"],
    ["that it is an estimate", { flags: ["approximate"] }, "rests on estimates"],
    ["what it rests on", { basis: "orders" }, "orders"],
    ["sums in several currencies", { amounts: { IDR: 25_000, USD: 3 } }, "amounts 25000 IDR, 3 USD"],
    ["how many were left out, and why", { excluded: { spam: 2, pending: 1 } }, "without 2 spam, 1 pending"],
    [
      "all of these",
      { flags: ["low-n", "approximate"], basis: "orders", excluded: { spam: 2 } },
      "fewer than 30 observations; rests on estimates; orders; without 2 spam",
    ],
  ])("tell %s", (_, fields, notes) => {
    expect(rowsOf(inUnit("count"), value(5, fields))[0].Notes).toBe(notes);
  });

  test("of a part are its own", () => {
    const part = {
      title: "Part",
      unit: "count" as const,
      n: 0,
      value: null,
      reason: "nobody wrote",
      excluded: { spam: 3 },
    };
    const [, row] = rowsOf(inUnit("count"), value(5, { flags: ["low-n"], parts: { part } }));
    expect(row.Notes).toBe("no data: nobody wrote; without 3 spam");
  });
});
