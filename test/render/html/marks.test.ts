import { describe, expect, test } from "vitest";
import type { Report, ReportRow } from "../../../src/report/report.ts";
import { elementsIn, hasClass, textOf } from "../../support/html.ts";
import { shop } from "../../support/report.ts";
import { count, durations, metrics, ratio } from "../../support/value.ts";
import { inside, notesIn, partOf, rowsOf } from "./page-parts.ts";

const [total] = shop.rows;
const few = { flags: ["low-n" as const] };
const estimated = { flags: ["approximate" as const] };

const of = (values: ReportRow["values"], groups: readonly ReportRow[] = []): Report => ({
  ...shop,
  rows: [{ ...total, values }, ...groups],
});
const team = (name: string, values: ReportRow["values"]): ReportRow => ({
  group: { team: name },
  period: null,
  values,
});
const inTeams = (groups: readonly ReportRow[]): Report => ({
  ...of({ volume: count(60), csat: ratio(40, 50, [0.67, 0.89]) }, groups),
  metrics: [metrics.volume, metrics.csat],
  by: ["team"],
});

describe("a number of fewer than 30 observations, or of estimates, is marked", () => {
  const both = { flags: ["low-n" as const, "approximate" as const] };

  test("in a table of metrics, and below it stands what the signs mean", () => {
    const part = partOf(
      of({ "service-level": ratio(10, 80, [0.07, 0.21], estimated), csat: ratio(3, 4, [0.3, 0.95], few) }),
      "voice",
    );
    expect(rowsOf(inside(part, "table")[0] ?? part)).toEqual(["CSAT *75.0%30.0% – 95.0%4"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations"]);
    const figures = partOf(of({ "service-level": ratio(10, 80, [0.07, 0.21], estimated) }), "figures");
    expect(rowsOf(figures)).toEqual(["Service level ~12.5%7.0% – 21.0%80"]);
    expect(notesIn(figures)).toEqual(["~ rests on estimates"]);
  });

  test("with both signs where it is both", () => {
    const part = partOf(of({ "service-level": ratio(1, 8, [0.02, 0.47], both) }), "figures");
    expect(rowsOf(part)).toEqual(["Service level * ~12.5%2.0% – 47.0%8"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations · ~ rests on estimates"]);
  });

  test("but for a count, which is exact", () => {
    const part = partOf(
      inTeams([team("Gudang", { volume: count(9, few), csat: ratio(40, 50, [0.67, 0.89]) })]),
      "groups",
    );
    expect(rowsOf(part)).toEqual(["Gudang980.0% n 50"]);
    expect(notesIn(part)).toEqual([]);
  });

  test("in a table of groups, by more than its colour", () => {
    const part = partOf(
      inTeams([team("Gudang", { volume: count(9), csat: ratio(3, 4, [0.3, 0.95], both) })]),
      "groups",
    );
    expect(rowsOf(part)).toEqual(["Gudang975.0% n 4 * ~"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations · ~ rests on estimates"]);
    const low = elementsIn(part).filter((one) => hasClass(one, "low"));
    expect(low.map(textOf)).toEqual(["n 4 * ~"]);
  });

  test("in Indonesian, too", () => {
    const part = partOf(of({ csat: ratio(3, 4, [0.3, 0.95], both) }), "voice", "id");
    expect(notesIn(part)).toEqual(["* kurang dari 30 pengamatan · ~ sebagian berupa perkiraan"]);
  });

  test("in the line above a chart, in words", () => {
    const [statement] = elementsIn(partOf(of({ csat: ratio(3, 4, [0.3, 0.95], both) }), "voice")).filter((one) =>
      hasClass(one, "statement"),
    );
    expect(statement && textOf(statement)).toBe(
      "75.0% · 95% interval 30.0% – 95.0% · n 4 · fewer than 30 observations · rests on estimates",
    );
  });
});

describe("a channel of fewer than 30 observations is marked", () => {
  const channel = (name: string, values: ReportRow["values"]): ReportRow => ({
    group: { channel: name },
    period: null,
    values,
  });
  const report: Report = {
    ...of({ "first-response-time": durations(49), "resolution-rate": ratio(42, 49, [0.73, 0.93]) }),
    breakdowns: [
      {
        by: ["channel"],
        rows: [
          channel("email", { "first-response-time": durations(40), "resolution-rate": ratio(35, 40, [0.74, 0.95]) }),
          channel("fax", {
            "first-response-time": durations(9, few),
            "resolution-rate": ratio(7, 9, [0.45, 0.94], few),
          }),
        ],
      },
    ],
  };

  test("in the table of a duration", () => {
    const part = partOf(report, "speed");
    expect(rowsOf(part)).toEqual(["All channels1m 0s2m 0s49", "email1m 0s2m 0s40", "fax *1m 0s2m 0s9"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations"]);
  });

  test("in the chart of a rate", () => {
    const part = partOf(report, "resolution");
    const [chart] = inside(part, "figure");
    expect(chart && rowsOf(chart)).toEqual(["email87.5%74.0% – 95.0%35 of 40", "fax77.8%45.0% – 94.0%7 of 9 *"]);
    expect(notesIn(part)).toEqual(["* fewer than 30 observations"]);
  });
});
