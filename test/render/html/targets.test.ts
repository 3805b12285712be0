import { describe, expect, test } from "vitest";
import type { PartValue, Report, ReportMetric, ReportRow } from "../../../src/report/report.ts";
import type { Verdict } from "../../../src/report/verdict.ts";
import { textOf } from "../../support/html.ts";
import { judged, slow } from "../../support/judgement.ts";
import { shop } from "../../support/report.ts";
import { durations, ratio } from "../../support/value.ts";
import { inside, partOf } from "./page-parts.ts";

const promise = (n: number, hours?: "calendar" | "business"): PartValue => ({
  title: "Within an hour",
  unit: "ratio",
  n,
  target: { metric: "first-response-time", seconds: 3600, ...(hours === undefined ? {} : { hours }) },
});

const channel = (name: string, n: number, ofChannel: PartValue): ReportRow => ({
  group: { channel: name },
  period: null,
  values: {
    "first-response-time": durations(n),
    sla: ratio(1, 1, [0.2, 1], { parts: { promise: ofChannel } }),
  },
});

const of = (promised: PartValue, verdicts: readonly Verdict[] = [], fields: Partial<Report> = {}): Report => ({
  ...(verdicts.length === 0 ? shop : judged(verdicts)),
  breakdowns: [{ by: ["channel"], rows: [channel("whatsapp", 9, promised), channel("email", 5, promised)] }],
  ...fields,
});

/** What the table of channels has under "Target", of the whole report, whatsapp and email; and what that is called. */
function targetsIn(report: Report) {
  const [table] = inside(partOf(report, "speed"), "table");
  if (table === undefined) throw new Error("there is no table");
  const titles = inside(table, "th")
    .filter(({ attributes }) => attributes.scope === "col")
    .map(textOf);
  const place = titles.findIndex((title) => title.startsWith("Target"));
  const [body] = inside(table, "tbody");
  const rows = body === undefined ? [] : inside(body, "tr");
  const cells = rows.map((row) => textOf(inside(row, "td")[place - 1] ?? row));
  return place === -1 ? undefined : { title: titles[place], cells };
}

const withMetric = (fields: Partial<ReportMetric>): Partial<Report> => ({
  metrics: shop.metrics.map((metric) => (metric.id === "first-response-time" ? { ...metric, ...fields } : metric)),
});

describe("a promise", () => {
  test("is the target of the channels that it was made in", () => {
    expect(targetsIn(of(promise(9)))).toEqual({ title: "Target", cells: ["", "1h", "1h"] });
  });

  test("in business hours is none of durations in calendar hours, and the other way round", () => {
    expect(targetsIn(of(promise(9, "business")))).toBeUndefined();
    expect(targetsIn(of(promise(9, "calendar")))?.cells).toEqual(["", "1h", "1h"]);
    const inBusiness = withMetric({ hours: "business" });
    expect(targetsIn(of(promise(9, "business"), [], inBusiness))?.cells).toEqual(["", "1h", "1h"]);
    expect(targetsIn(of(promise(9), [], inBusiness))).toBeUndefined();
    expect(targetsIn(of(promise(9), [], { hours: "business" }))?.cells).toEqual(["", "1h", "1h"]);
  });

  test("is on the clock of all promises, where those have one of their own", () => {
    const [first] = shop.metrics;
    const metrics = first === undefined ? [] : [...shop.metrics, { ...first, id: "sla", hours: "business" as const }];
    expect(targetsIn(of(promise(9), [], { metrics }))).toBeUndefined();
  });
});

describe("a gate", () => {
  test("on p90 or the median with an upper limit is a target, and the page says of what", () => {
    expect(targetsIn(of(promise(0), [slow]))).toEqual({ title: "Target (p90)", cells: ["", "15m", ""] });
    const median = { ...slow, aggregation: "median" };
    expect(targetsIn(of(promise(0), [median]))).toEqual({ title: "Target (median)", cells: ["", "15m", ""] });
  });

  test.each([
    ["the mean", { aggregation: "mean" }],
    ["the longest", { aggregation: "max" }],
    ["the shortest", { aggregation: "min" }],
    ["n", { aggregation: "n" }],
    ["a part", { part: "customer" }],
    ["p90, with a lower limit", { comparison: ">=" }],
    ["p90, which is to be over a limit", { comparison: ">" }],
    ["p90 on another clock", { hours: "business" }],
    ["another metric", { metric: "resolution-time" }],
    ["another group", { group: { channel: "fax" } }],
  ] as const)("on %s is none", (_, fields) => {
    expect(targetsIn(of(promise(0), [{ ...slow, ...fields }]))).toBeUndefined();
  });

  test("goes before promises in all channels: one column has one kind of target", () => {
    const targets = targetsIn(of(promise(9), [slow]));
    expect(targets).toEqual({ title: "Target (p90)", cells: ["", "15m", ""] });
    const median = { ...slow, aggregation: "median", group: { channel: "email" }, expected: 300 };
    expect(targetsIn(of(promise(9), [median, slow]))).toEqual(targets);
  });

  test("beside another one on the same figure is no target: which of them it is nobody can tell", () => {
    expect(targetsIn(of(promise(0), [slow, { ...slow, expected: 600 }]))).toBeUndefined();
  });
});

test("a target is spelt the same in the chart, in its numbers and in the table of channels", () => {
  const histogram = { limits: [0, 60, 120], counts: [3, 3, 3] };
  const [all] = shop.rows;
  const row: ReportRow = {
    ...all,
    values: { "first-response-time": durations(9, { histogram }) },
  };
  const day = { ...slow, group: {}, expected: 86_400 };
  const part = partOf({ ...judged([day]), rows: [row] }, "speed", "id");
  expect(textOf(part).match(/24 j/g)).toHaveLength(3);
  expect(textOf(part)).not.toContain("1 hr 0 j");
});
