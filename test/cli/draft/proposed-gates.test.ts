import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposedGates } from "../../../src/cli/draft/proposed-gates.ts";
import { printGate } from "../../../src/gates/print-gate.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Report, ReportMetric, Value } from "../../../src/report/report.ts";
import { judgementOn, number, reportOf, row, share, times } from "../../gates/reports.ts";

const described: ReportMetric[] = metrics.map(
  ({ id, title, family, kind, unit, better, meaning, population, attributedTo }) => ({
    ...{ id, title, family, kind, unit, better, meaning, population, attributedTo },
    definition: "",
  }),
);

const report = (values: Record<string, Value>): Report => reportOf([row({}, values)], { metrics: described });

const proposed = (values: Record<string, Value>) => proposedGates(report(values)).map(({ gate }) => printGate(gate));

describe("a gate is a step away from today's number", () => {
  test.each([
    ["12 minutes", 720, "15m"],
    ["exactly 15 minutes", 900, "30m"],
    ["0 s", 0, "30s"],
    ["11 h 9 min", 40_140, "12h"],
    ["25 hours", 90_000, "2d"],
  ])("a duration of %s", (_, p90, limit) => {
    expect(proposed({ "first-response-time": times(1, p90) })).toEqual([`first-response-time.p90 <= ${limit}`]);
  });

  test.each([
    ["csat", 87, "csat.value >= 85%"],
    ["csat", 85, "csat.value >= 80%"],
    ["csat", 100, "csat.value >= 95%"],
    ["missed-rate", 0, "missed-rate.value <= 5%"],
    ["missed-rate", 9, "missed-rate.value <= 10%"],
    ["missed-rate", 10, "missed-rate.value <= 15%"],
  ])("%s of %i %", (id, percent, gate) => {
    expect(proposed({ [id]: share(percent, 100) })).toEqual([gate]);
  });

  test.each([
    [0, "backlog.value <= 10"],
    [30, "backlog.value <= 50"],
    [50, "backlog.value <= 100"],
    [999, "backlog.value <= 1000"],
    [1000, "backlog.value <= 2000"],
  ])("a backlog of %i", (today, gate) => {
    expect(proposed({ backlog: number(today) })).toEqual([gate]);
  });

  test.each([
    [31.5, "nps.value >= 30"],
    [30, "nps.value >= 25"],
    [-2, "nps.value >= -5"],
  ])("a net promoter score of %d", (today, gate) => {
    expect(proposed({ nps: number(today, { n: 100 }) })).toEqual([gate]);
  });
});

test("few observations only warn, unless their number is judged", () => {
  expect(proposed({ csat: share(18, 20) })).toEqual(["warn: csat.value >= 85%"]);
  expect(proposed({ csat: share(27, 30) })).toEqual(["csat.value >= 85%"]);
  expect(proposed({ backlog: number(3) })).toEqual(["backlog.value <= 10"]);
});

test("there is none for what has no data, for what cannot be worse, and for what nobody promises", () => {
  const values = {
    csat: share(0, 0),
    sla: share(1, 40),
    "missed-rate": share(97, 100),
    nps: number(-100, { n: 40 }),
    "resolution-time": times(1, 400 * 86_400),
    volume: number(100),
    "handle-time": times(60, 120),
  };
  expect(proposed(values)).toEqual([]);
});

test("today's number stands beside it", () => {
  const [{ today, n, metric }] = proposedGates(report({ csat: share(87, 100) }));
  expect({ today, n, id: metric.id }).toEqual({ today: 0.87, n: 100, id: "csat" });
});

test("whatever the numbers are, every gate holds", () => {
  const ratio = fc
    .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }))
    .map(([hits, misses]) =>
      share(hits, hits + misses, { value: hits + misses === 0 ? null : hits / (hits + misses) }),
    );
  const duration = fc.double({ min: 0, max: 1e8, noNaN: true }).map((seconds) => times(seconds / 2, seconds));
  const values = fc.record({
    "first-response-time": duration,
    "reply-time": duration,
    sla: ratio,
    "missed-rate": ratio,
    csat: ratio,
    "reopen-rate": ratio,
    nps: fc.double({ min: -100, max: 100, noNaN: true }).map((score) => number(score, { n: 40 })),
    backlog: fc.nat().map((today) => number(today, { n: 100 })),
  });
  fc.assert(
    fc.property(values, (of) => {
      const { outcome, verdicts } = judgementOn(report(of), proposed(of));
      expect(outcome).toBe("pass");
      for (const verdict of verdicts) expect(verdict).toMatchObject({ outcome: "pass" });
    }),
  );
});
