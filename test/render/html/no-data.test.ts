import { describe, expect, test } from "vitest";
import type { Report, ReportRow, Value } from "../../../src/report/report.ts";
import { elementsIn, hasClass, textOf } from "../../support/html.ts";
import { byDay, shop } from "../../support/report.ts";
import { count, value } from "../../support/value.ts";
import { descriptionsIn, partOf, rowsOf } from "./page-parts.ts";

const [total] = shop.rows;
const period = { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z", label: "2026-03-01", partial: false };
const inPeriod = (values: ReportRow["values"]): Report => ({
  ...shop,
  every: "day",
  rows: [total, { group: {}, period, values }],
});
const withTotal = (report: Report, values: Record<string, Value>): Report => ({
  ...report,
  rows: [{ ...total, values: { ...total.values, ...values } }, ...report.rows.slice(1)],
});

describe("what is not known is no 0 in the text of a chart", () => {
  test("of volume", () => {
    const unknown = value(0, { value: null, reason: "no conversation" });
    expect(descriptionsIn(partOf(inPeriod({ volume: unknown }), "volume"))).toEqual(["Conversations per day: no data"]);
    expect(descriptionsIn(partOf(byDay, "volume"))).toEqual([
      "Conversations per day. Most: 40 on 2026-03-01, partial.",
    ]);
  });

  test("of durations", () => {
    const histogram = { limits: [0, 60], counts: [3, 4] };
    const spread = (fields: Partial<Value>) =>
      descriptionsIn(
        partOf(withTotal(shop, { "first-response-time": value(7, { mean: 60, histogram, ...fields }) }), "speed"),
      );
    expect(spread({ median: 60, p90: null })).toEqual([
      "First response time by channel. Over all, half within: 1m 0s; nine in ten within: no data.",
    ]);
    expect(spread({ p90: 120 })).toEqual([
      "First response time by channel. Over all, half within: no data; nine in ten within: 2m 0s.",
    ]);
  });

  test("of the backlog", () => {
    const unknown = value(0, { value: null, amounts: {} });
    const report = withTotal(inPeriod({ backlog: count(3) }), { backlog: unknown });
    expect(descriptionsIn(partOf(report, "backlog"))[0]).toMatch(/At the end: no data\.$/);
  });
});

describe("the backlog of a period", () => {
  const ofPeriod = (backlog: Value) => rowsOf(partOf(inPeriod({ backlog }), "backlog"));
  const age = { title: "Age", unit: "seconds" as const, n: 3, median: 60 };

  test("is known by age only where the report says its ages", () => {
    expect(ofPeriod(count(3, { parts: { age: { ...age, distribution: { "1–3 d": 3 } } } }))).toEqual([
      "2026-03-0130" + "3000",
    ]);
    expect(ofPeriod(count(3, { parts: { age } }))).toEqual(["2026-03-01––––––"]);
    expect(ofPeriod(count(0))).toEqual(["2026-03-01000000"]);
  });
});

test("of a rate without a numerator the note says n and no hits", () => {
  const rate = value(8, { value: 0.5 });
  const rows = ["email", "whatsapp"].map((channel) => ({
    group: { channel },
    period: null,
    values: { "resolution-rate": rate },
  }));
  const part = partOf({ ...shop, breakdowns: [{ by: ["channel"], rows }] }, "resolution");
  const [chart] = elementsIn(part).filter((one) => hasClass(one, "chart"));
  expect(chart && rowsOf(chart)).toEqual(["email50.0%–n 8", "whatsapp50.0%–n 8"]);
  expect(textOf(part)).not.toContain("0 of 8");
});
