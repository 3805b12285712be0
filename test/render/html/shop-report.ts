import { readFileSync } from "node:fs";
import { gateOf } from "../../../src/gates/gate-entry.ts";
import { metrics } from "../../../src/metrics/index.ts";
import { checkReport } from "../../../src/pipeline.ts";
import { breakdownsOf } from "../../../src/report/breakdown.ts";
import { demandOf } from "../../../src/report/demand.ts";
import type { Report } from "../../../src/report/report.ts";
import { type Asked, requestOf } from "../../support/report-of.ts";

const names = ["messages", "tickets", "surveys", "orders", "customers", "costs"];
const files = Object.fromEntries(names.map((name) => [`${name}.csv`, readFileSync(`fixtures/shop/${name}.csv`)]));

const gates = [
  "missed-rate.value <= 50%",
  "warn: nps.value >= 90",
  "ces.value >= 5 if n >= 5000",
  "first-response-time{channel=email}.p90 <= 1h",
];

/** What the fixture comes to as a page shows it: with charts, channels and agents, compared, and held against gates. */
export function shopReport(asked: Asked = {}): Promise<Report> {
  const request = requestOf(files, { timeZone: "Asia/Jakarta", every: "day", compare: "previous", ...asked });
  const question = { ...request.question, drawsCharts: true };
  const breakdowns = breakdownsOf(question);
  const by = [...question.by, ...breakdowns.flatMap((breakdown) => breakdown.by)];
  const settings = { ...request.read.settings, ...demandOf({ ...question, by }) };
  return checkReport({
    ...request,
    read: { ...request.read, settings },
    question,
    breakdowns,
    gates: gates.map((text) => gateOf({ text }, metrics, "calendar")),
    judging: { onNoData: "fail", judgedOn: "value", minimumN: 1 },
    finish: (report) => report,
  });
}

/** Two weeks of it, compared with the two before. */
export const twoWeeks: Asked = { range: { last: "14d" } };
