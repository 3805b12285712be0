import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/report/comparing/comparison.ts";
import type { Report, ReportRow, Value } from "../../../src/report/report.ts";
import { textOf } from "../../support/html.ts";
import { shop } from "../../support/report.ts";
import { count, durations, metrics, ratio } from "../../support/value.ts";
import { inside, notesIn, partOf, rowsOf } from "./page-parts.ts";

const [total] = shop.rows;

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

describe("a report that is compared says of each group what became of it", () => {
  const of = (change: Partial<Change>): Change => ({ of: "value", kind: "difference", value: 0.1, ...change });
  const before = { n: 50, value: 0.7, numerator: 35, denominator: 50 };
  const now = ratio(40, 50, [0.67, 0.89]);
  const rows = (csat: Value, language: "en" | "id" = "en") =>
    rowsOf(partOf(byTeam({ metrics: [metrics.csat] }, { Gudang: { csat }, Other: { csat: now } }), "groups", language));

  test("with the number before", () => {
    const change = of({ significant: true, verdict: "better" });
    expect(rows({ ...now, previous: before, change })[0]).toBe("Gudang80.0% n 50▲ +10.0 pp better before 70.0%");
    expect(rows({ ...now, previous: before, change }, "id")[0]).toBe(
      "Gudang80,0% n 50▲ +10,0 pp membaik sebelumnya 70,0%",
    );
  });

  test("and below the table that it may be chance", () => {
    const csat = { ...now, previous: before, change: of({ significant: false, verdict: "better" }) };
    const part = partOf(byTeam({ metrics: [metrics.csat] }, { Gudang: { csat } }), "groups");
    expect(rowsOf(part)).toEqual(["Gudang80.0% n 50▲ +10.0 pp ~ before 70.0%"]);
    expect(notesIn(part)).toEqual(["~ beside a change: by the 95% intervals it may be chance"]);
  });

  test("or why that cannot be told", () => {
    const missing = of({ value: null, reason: "no value before" });
    expect(rows({ ...now, previous: null, change: missing })[0]).toBe("Gudang80.0% n 50no value before");
    const other = of({ value: null, reason: "on another basis before" });
    expect(rows({ ...now, previous: before, change: other })[0]).toBe(
      "Gudang80.0% n 50on another basis before, before 70.0%",
    );
  });

  test("of nothing before it says just that", () => {
    const volume = {
      ...count(4),
      previous: { n: 0, value: 0 },
      change: of({ kind: "relative", value: null, reason: "0 before" }),
    };
    expect(rowsOf(partOf(byTeam({ metrics: [metrics.volume] }, { Gudang: { volume } }), "groups"))).toEqual([
      "Gudang4 before 0",
    ]);
  });

  test("and of what is gone what there was", () => {
    const gone = ratio(0, 0, [0, 0], {
      value: null,
      ci95: null,
      reason: "nothing in this range",
      previous: before,
      change: of({ value: null, reason: "no value now" }),
    });
    expect(rows(gone)[0]).toBe("Other80.0% n 50");
    expect(rows(gone)[1]).toBe("Gudang–no value now, before 70.0%");
    const never = { ...gone, previous: { n: 0, value: null, numerator: 0, denominator: 0 } };
    expect(rows(never)[1]).toBe("Gudang–");
  });
});
