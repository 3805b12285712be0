import { describe, expect, test } from "vitest";
import { judged, judgement, verdict } from "../../support/judgement.ts";
import { shop } from "../../support/report.ts";
import { seriesOf, seriesStarting } from "./series.ts";

describe("gates", () => {
  const report = { ...shop, gates: judgement };
  const labels =
    'gate="first-response-time{channel=whatsapp}.p90 <= 15m",metric="first-response-time",severity="fail",channel="whatsapp"';

  test("have passed or not, and neither without data", () => {
    const passed = seriesStarting(report, "metrik_gate_passed{");
    expect(passed).toEqual([
      'metrik_gate_passed{gate="csat.value >= 80%",metric="csat",severity="fail"} 1',
      'metrik_gate_passed{gate="warn: csat{channel=email}.value >= 85%",metric="csat",severity="warn",channel="email"} 0',
      `metrik_gate_passed{${labels}} 0`,
    ]);
  });

  test("have exactly one outcome", () => {
    const outcomes = seriesStarting(report, "metrik_gate_outcome{");
    expect(outcomes).toHaveLength(16);
    expect(outcomes.filter((line) => line.endsWith(" 1")).map((line) => /outcome="([a-z-]+)"/.exec(line)?.[1])).toEqual(
      ["pass", "warn", "no-data", "fail"],
    );
  });

  test("have their numbers in the unit of the metric", () => {
    expect(seriesOf(report)).toEqual(
      expect.arrayContaining([
        `metrik_gate_found_seconds{${labels}} 1080`,
        `metrik_gate_limit_seconds{${labels}} 900`,
        `metrik_gate_margin_seconds{${labels}} -180`,
        `metrik_gate_previous_seconds{${labels}} 720`,
        `metrik_gate_observations{${labels}} 690`,
      ]),
    );
    expect(seriesStarting(report, "metrik_gate_found{")).toEqual([]);
  });

  test("on money have its currency", () => {
    const money = judged([verdict({ unit: "money", currency: "IDR", found: 9000 })]);
    expect(seriesStarting(money, "metrik_gate_found")).toEqual([
      'metrik_gate_found{gate="csat.value >= 80%",metric="csat",severity="fail",currency="IDR"} 9000',
    ]);
  });

  test("that are there twice stay two", () => {
    const twice = seriesStarting(judged([verdict(), verdict({ outcome: "fail" })]), "metrik_gate_passed{");
    expect(twice).toEqual([
      'metrik_gate_passed{gate="csat.value >= 80%",metric="csat",severity="fail"} 1',
      'metrik_gate_passed{gate="csat.value >= 80% (2)",metric="csat",severity="fail"} 0',
    ]);
  });

  test("make the outcome of the check", () => {
    expect(seriesStarting(report, "metrik_check_outcome")).toEqual([
      'metrik_check_outcome{outcome="pass"} 0',
      'metrik_check_outcome{outcome="fail"} 1',
      'metrik_check_outcome{outcome="no-data"} 0',
    ]);
  });
});
