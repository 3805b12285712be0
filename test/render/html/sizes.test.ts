import { expect, test } from "vitest";
import { renderHtml } from "../../../src/render/html.tsx";
import type { Report, ReportRow, Value } from "../../../src/report/report.ts";
import { shop } from "../../support/report.ts";
import { count, metrics, value } from "../../support/value.ts";
import { daysOf2026 } from "./page-parts.ts";

const agents = Array.from({ length: 500 }, (_, index) => `Agent number ${index}`);
const days = daysOf2026(90);

const valuesOf = (n: number): Record<string, Value> => ({
  volume: count(n, { shareOfTotal: 0.1 }),
  "first-response-time": value(n, { mean: 60, median: 60 + n, p90: 300, min: 1, max: 900, ci95: [50, 70] }),
  "resolution-time": value(n, { mean: 60, median: 60 + n, p90: 300, min: 1, max: 900, ci95: [50, 70] }),
});

const rows: ReportRow[] = [
  { group: {}, period: null, values: valuesOf(45_000) },
  ...agents.map((agent, index) => ({ group: { agent }, period: null, values: valuesOf(index) })),
  ...days.flatMap((period) => [
    { group: {}, period, values: valuesOf(500) },
    ...agents.map((agent, index) => ({ group: { agent }, period, values: valuesOf(index % 7) })),
  ]),
];
const report: Report = {
  ...shop,
  metrics: [metrics.volume, { ...metrics.firstResponse, better: "lower" }, metrics.resolution],
  by: ["agent"],
  every: "day",
  rows,
  period: { from: days[0]?.from ?? "", to: days.at(-1)?.to ?? "" },
};

test("500 agents in 90 days are a page that can be sent, and it says what it leaves out", () => {
  const html = renderHtml(report, { language: "en" });
  expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
  const said = html.match(/<p class="note">[^<]*JSON and CSV[^<]*<\/p>/g);
  expect(said).toEqual([
    '<p class="note">… and 410 more agents: all of them are in the JSON and CSV of a report with --by agent.</p>',
    '<p class="note">45,000 rows of single groups in single periods are in the JSON and CSV of this report.</p>',
  ]);
});
