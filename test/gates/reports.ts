import type { CheckedGate } from "../../src/gates/checked-gate.ts";
import { gateOf } from "../../src/gates/gate-entry.ts";
import { type JudgeSettings, judge } from "../../src/gates/judge.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Hours } from "../../src/metrics/variants/hours.ts";
import type { Report, ReportRow, Value } from "../../src/report/report.ts";
import type { Judgement, Verdict } from "../../src/report/verdict.ts";

type Values = ReportRow["values"];

export const row = (group: Record<string, string>, values: Values): ReportRow => ({ group, period: null, values });

/** A report of these rows, and what differs from the plainest one. */
export const reportOf = (rows: readonly ReportRow[], fields: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  metrik: "0.0.0",
  asOf: "2026-03-31T10:00:00Z",
  timeZone: "UTC",
  hours: "calendar",
  calendars: [],
  period: { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" },
  inputs: [],
  population: { conversations: 0, excluded: {} },
  metrics: [],
  by: [],
  every: null,
  rows: [...rows],
  unmeasurable: [],
  diagnostics: [],
  ...fields,
});

/** A report of nothing but one value in its total. */
export const totalOf = (metric: string, value: Value, fields: Partial<Report> = {}): Report =>
  reportOf([row({}, { [metric]: value })], fields);

export const plainly: JudgeSettings = { onNoData: "fail", judgedOn: "value", minimumN: 1 };

export const gatesIn = (texts: readonly string[], hours: Hours = "calendar"): readonly CheckedGate[] =>
  texts.map((text) => gateOf({ text }, metrics, hours));

/** The judgement on one report, whatever it is grouped by. */
export const judgementOn = (
  report: Report,
  texts: readonly string[],
  settings: Partial<JudgeSettings> = {},
): Judgement => judge(gatesIn(texts, report.hours), () => report, { ...plainly, ...settings });

/** The verdict on one gate that is about one group. */
export function verdictOf(report: Report, text: string, settings: Partial<JudgeSettings> = {}): Verdict {
  const [verdict, ...others] = judgementOn(report, [text], settings).verdicts;
  if (verdict === undefined || others.length > 0) throw new Error(`${others.length} verdicts more than one`);
  return verdict;
}

/** The 95 % interval that goes with it is not one that anybody has computed. */
export const share = (numerator: number, n: number, fields: Partial<Value> = {}): Value => ({
  n,
  value: n === 0 ? null : numerator / n,
  numerator,
  denominator: n,
  ci95: n === 0 ? null : [0.7, 0.9],
  ...(n === 0 ? { reason: "no observations" } : {}),
  excluded: {},
  sources: n === 0 ? {} : { fields: n },
  ...fields,
});

/** In seconds. */
export const times = (median: number, p90: number, fields: Partial<Value> = {}): Value => ({
  n: 100,
  mean: 700,
  median,
  p90,
  min: 1,
  max: 5000,
  ci95: [median - 60, median + 60],
  excluded: {},
  sources: { messages: 100 },
  ...fields,
});

export const number = (value: number | null, fields: Partial<Value> = {}): Value => ({
  n: value ?? 0,
  value,
  excluded: {},
  sources: {},
  ...fields,
});

export const money = (value: number | null, currency: string | undefined, fields: Partial<Value> = {}): Value => ({
  n: 50,
  value,
  ...(currency === undefined ? {} : { currency }),
  excluded: {},
  sources: { fields: 50 },
  ...fields,
});
