import type { Report } from "../../src/report/report.ts";
import type { Judgement, Verdict } from "../../src/report/verdict.ts";
import { shop } from "./report.ts";

/** The verdict on a gate that holds, and what differs from that. */
export const verdict = (fields: Partial<Verdict> = {}): Verdict => ({
  gate: "csat.value >= 80%",
  severity: "fail",
  metric: "csat",
  title: "CSAT",
  part: null,
  group: {},
  aggregation: "value",
  unit: "ratio",
  comparison: ">=",
  expected: 0.8,
  found: 0.8333,
  value: 0.8333,
  margin: 0.0333,
  n: 180,
  minimumN: 0,
  ci95: [0.772, 0.8807],
  previous: null,
  outcome: "pass",
  ...fields,
});

/** 1,080 s against 900 s. */
export const slow = verdict({
  gate: "first-response-time{channel=whatsapp}.p90 <= 15m",
  metric: "first-response-time",
  title: "First response time",
  group: { channel: "whatsapp" },
  aggregation: "p90",
  unit: "seconds",
  comparison: "<=",
  expected: 900,
  found: 1080,
  value: 1080,
  margin: -180,
  n: 690,
  ci95: null,
  previous: 720,
  outcome: "fail",
  worst: [
    { conversation: "TM-1", value: 172800 },
    { conversation: "TM-7", value: 5400 },
  ],
});

const unhappy = verdict({
  gate: "warn: csat{channel=email}.value >= 85%",
  severity: "warn",
  group: { channel: "email" },
  expected: 0.85,
  found: 0.8,
  value: 0.8,
  margin: -0.05,
  n: 115,
  ci95: [0.7177, 0.8631],
  outcome: "warn",
  worst: [{ conversation: "TM-9", value: 0 }],
});

const unmeasured = verdict({
  gate: "nps.value >= 30",
  metric: "nps",
  title: "NPS",
  unit: "score",
  expected: 30,
  found: null,
  value: null,
  margin: null,
  n: 0,
  ci95: null,
  outcome: "no-data",
  reason: "nobody was asked",
});

/** One gate of each outcome, in no order. */
export const judgement: Judgement = {
  outcome: "fail",
  onNoData: "fail",
  judgedOn: "value",
  verdicts: [verdict(), unhappy, unmeasured, slow],
};

/** A report with what became of its gates. */
export const judged = (verdicts: readonly Verdict[], fields: Partial<Judgement> = {}): Report => ({
  ...shop,
  gates: { ...judgement, ...fields, verdicts: [...verdicts] },
});

/** A verdict on nothing, without a reason. */
export const noData = verdict({ found: null, value: null, margin: null, n: 0, ci95: null, outcome: "no-data" });
