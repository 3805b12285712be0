import type { ReportMetric, Value } from "../../src/report/report.ts";

type Described = Pick<ReportMetric, "id" | "title" | "family" | "kind" | "unit">;

const described = (metric: Described): ReportMetric => ({
  ...metric,
  better: "neither",
  meaning: "What it tells.",
  definition: "How it is computed.",
  population: "all",
  attributedTo: "created",
});

/** The metrics of the samples, described once. */
export const metrics = {
  volume: described({ id: "volume", title: "Volume", family: "volume", kind: "count", unit: "count" }),
  dailyVolume: described({
    id: "daily-volume",
    title: "Daily volume",
    family: "volume",
    kind: "distribution",
    unit: "count",
  }),
  backlog: described({ id: "backlog", title: "Backlog", family: "volume", kind: "stock", unit: "count" }),
  channels: described({ id: "channels", title: "Channels", family: "volume", kind: "share", unit: "ratio" }),
  tags: described({ id: "tags", title: "Tags", family: "volume", kind: "share", unit: "ratio" }),
  firstResponse: described({
    id: "first-response-time",
    title: "First response time",
    family: "speed",
    kind: "distribution",
    unit: "seconds",
  }),
  resolution: described({
    id: "resolution-time",
    title: "Resolution time",
    family: "speed",
    kind: "distribution",
    unit: "seconds",
  }),
  serviceLevel: described({
    id: "service-level",
    title: "Service level",
    family: "speed",
    kind: "ratio",
    unit: "ratio",
  }),
  resolutionRate: described({
    id: "resolution-rate",
    title: "Resolution rate",
    family: "outcome",
    kind: "ratio",
    unit: "ratio",
  }),
  firstContact: described({
    id: "first-contact-resolution",
    title: "First contact resolution",
    family: "outcome",
    kind: "ratio",
    unit: "ratio",
  }),
  replies: described({
    id: "replies-per-ticket",
    title: "Replies per ticket",
    family: "effort",
    kind: "distribution",
    unit: "count",
  }),
  csat: described({ id: "csat", title: "CSAT", family: "voice", kind: "ratio", unit: "ratio" }),
} as const;

/** A value with nothing left out and its observations from messages, and what differs from that. */
export const value = (n: number, fields: Partial<Value> = {}): Value => ({
  n,
  excluded: {},
  sources: n > 0 ? { messages: n } : {},
  ...fields,
});

export const ratio = (numerator: number, denominator: number, ci95: [number, number], fields: Partial<Value> = {}) =>
  value(denominator, { value: numerator / denominator, numerator, denominator, ci95, ...fields });

export const count = (number: number, fields: Partial<Value> = {}): Value =>
  value(number, { value: number, ...fields });

export const categories = (total: number, counts: Readonly<Record<string, number>>): Value["categories"] => {
  const assignments = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return Object.entries(counts).map(([name, number]) => ({
    name,
    count: number,
    share: number / total,
    shareOfAssignments: number / assignments,
  }));
};

export const noDurations = { mean: null, median: null, p90: null, min: null, max: null, ci95: null } as const;

/** Durations of which a test says no more than how many there are. */
export const durations = (n: number, fields: Partial<Value> = {}): Value =>
  value(n, { mean: 60, median: 60, p90: 120, min: 1, max: 200, ci95: null, ...fields });
