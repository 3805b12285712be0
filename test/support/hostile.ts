import type { Listing } from "../../src/report/listing/listing.ts";
import type { Report, Value } from "../../src/report/report.ts";
import type { Judgement, Verdict } from "../../src/report/verdict.ts";
import { slow, verdict } from "./judgement.ts";
import { figures, listingOf, one, row } from "./listing.ts";
import { shop } from "./report.ts";
import { count, metrics, value } from "./value.ts";

const revenue = { ...metrics.volume, id: "revenue", title: "Revenue", kind: "flow", unit: "money" } as const;

/** The verdicts of a report whose data says a text wherever it can. */
function verdictsOf(text: string): readonly Verdict[] {
  const said: Partial<Verdict> = { gate: text, group: { channel: text, [text]: text } };
  const worst = [{ conversation: text, value: 7200 }];
  return [
    { ...slow, ...said, worst },
    { ...slow, ...said, worst, severity: "warn", outcome: "warn", part: text, title: text },
    verdict({ ...said, found: null, value: null, margin: null, n: 0, outcome: "no-data", reason: text }),
    verdict({ ...said, unit: "money", currency: text, expected: 10, found: 20, value: 20, margin: 10, ci95: null }),
  ];
}

const judgementOf = (text: string): Judgement => ({
  outcome: "fail",
  onNoData: "fail",
  judgedOn: "value",
  verdicts: [...verdictsOf(text)],
});

function valuesOf(text: string): Readonly<Record<string, Value>> {
  const said = { worst: [{ conversation: text, value: 7200, text }], distribution: { [text]: 1 }, reason: text };
  return {
    volume: count(3),
    "first-response-time": value(3, {
      ...said,
      mean: 60,
      median: 60,
      p90: 60,
      min: 60,
      max: 60,
      basis: text,
      excluded: { [text]: 1 },
      parts: { [text]: { ...said, title: text, unit: "seconds", n: 1, median: 60, p90: 60 } },
    }),
    tags: value(3, { categories: [{ name: text, count: 3, share: 1, shareOfAssignments: 1 }] }),
    [text]: count(2),
    revenue: value(3, { value: null, amounts: { [text]: 7, XXX: 8 }, currency: text }),
  };
}

/** A report that says a text wherever data, configuration or file names can put one. */
export const hostileReport = (text: string): Report => ({
  ...shop,
  metrik: text,
  inputs: [{ path: text, format: text, records: 3, used: 2, rejected: { [text]: 1 }, duplicates: 0, blank: 0 }],
  population: { conversations: 3, excluded: { [text]: 1 } },
  calendars: [{ name: text, timeZone: "Asia/Jakarta" }],
  metrics: [
    metrics.volume,
    metrics.firstResponse,
    metrics.tags,
    revenue,
    { ...metrics.backlog, id: text, title: text, family: text, meaning: text, definition: text },
  ],
  by: ["channel", text],
  every: "day",
  rows: [
    { group: {}, period: null, values: { ...valuesOf(text) } },
    { group: { channel: text, [text]: text }, period: null, values: { ...valuesOf(text) } },
    {
      group: { channel: text, [text]: text },
      period: { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z", label: text, partial: true },
      values: { ...valuesOf(text) },
    },
    {
      group: { channel: "other", [text]: "other" },
      period: null,
      values: { ...valuesOf(text), revenue: value(3, { value: 5, currency: text }) },
    },
  ],
  unmeasurable: [{ metric: "nps", title: "NPS", reason: text }],
  gates: judgementOf(text),
  diagnostics: [
    { code: "unknown-role", message: `role "${text}" is not known`, count: 1, examples: [`${text}:17`, text] },
  ],
});

/** A listing that does the same. */
export function hostileListing(text: string): Listing {
  const { inputs, population, calendars, unmeasurable, diagnostics } = hostileReport(text);
  const said = row({
    id: text,
    channel: text,
    status: text,
    priority: text,
    team: text,
    assignee: text,
    customer: text,
    values: {
      ...row().values,
      "reply-time": one(90, text, { excluded: { [text]: 1 } }),
      tags: figures({ value: 1, values: [1], agents: [text], categories: [text, text] }),
    },
  });
  return listingOf([said, row()], { inputs, population, calendars, unmeasurable, diagnostics });
}
