import { describe, expect, test } from "vitest";
import type { Report, ReportRow, Value } from "../../../src/report/report.ts";
import { textOf } from "../../support/html.ts";
import { shop } from "../../support/report.ts";
import { count, metrics, ratio, value } from "../../support/value.ts";
import { inside, partOf } from "./page-parts.ts";

const [total] = shop.rows;

const durations = (n: number): Value => value(n, { mean: 60, median: 60, p90: 120, min: 1, max: 200, ci95: null });

const byTeam = (report: Partial<Report>, teams: Readonly<Record<string, ReportRow["values"]>>): Report => ({
  ...shop,
  ...report,
  by: ["team"],
  rows: [total, ...Object.entries(teams).map(([team, values]) => ({ group: { team }, period: null, values }))],
});

/** The groups of the table in their order. */
const namesIn = (report: Report): readonly string[] =>
  inside(partOf(report, "groups"), "th")
    .filter(({ attributes }) => attributes.scope === "row")
    .map(textOf);

describe("groups stand in the order of their size", () => {
  const large = { volume: count(40), "first-response-time": durations(5), csat: ratio(3, 4, [0.3, 0.95]) };
  const small = { volume: count(10), "first-response-time": durations(10), csat: ratio(2, 9, [0.06, 0.55]) };

  test("which is their volume, whichever metric was named first", () => {
    for (const named of [
      [metrics.firstResponse, metrics.volume],
      [metrics.volume, metrics.firstResponse],
    ]) {
      expect(namesIn(byTeam({ metrics: named }, { Gudang: small, Penjualan: large }))).toEqual(["Penjualan", "Gudang"]);
    }
  });

  test("or, without one, the most observations that a metric has", () => {
    const withoutVolume = ({ volume, ...others }: typeof large): ReportRow["values"] => others;
    const many = { ...withoutVolume(large), csat: ratio(8, 12, [0.39, 0.86]) };
    const report = byTeam(
      { metrics: [metrics.firstResponse, metrics.csat] },
      { Gudang: withoutVolume(small), Penjualan: many },
    );
    expect(namesIn(report)).toEqual(["Penjualan", "Gudang"]);
  });
});
