import type { Report, ReportRow } from "../../src/report/report.ts";
import { categories, count, metrics, noDurations, ratio, value } from "./value.ts";

const total: ReportRow = {
  group: {},
  period: null,
  values: {
    volume: count(1204),
    "daily-volume": value(31, {
      mean: 38.839,
      median: 40,
      p90: 58,
      min: 0,
      max: 66,
      ci95: [34, 44],
      peaks: { busiestDays: ["2026-03-09"], busiestWeekdays: [0], busiestHours: [9, 10], heatMap: [] },
    }),
    backlog: value(37, {
      value: 37,
      parts: {
        unassigned: { title: "Unassigned", unit: "count", n: 37, value: 5 },
        age: { title: "Age", unit: "seconds", n: 37, median: 183600, p90: 2678400 },
      },
    }),
    channels: value(1204, {
      categories: categories(1204, { whatsapp: 702, email: 302, "live-chat": 200 }),
    }),
    tags: value(1204, {
      categories: categories(1204, {
        billing: 310,
        delivery: 290,
        refund: 120,
        login: 90,
        invoice: 60,
        size: 40,
        colour: 30,
        voucher: 20,
        address: 10,
        warranty: 9,
        praise: 8,
        other: 1,
      }),
    }),
    "first-response-time": value(1100, {
      mean: 1520.4,
      median: 245,
      p90: 6120,
      min: 0.4,
      max: 183600,
      ci95: [231, 262],
      excluded: { unanswered: 12, negative: 1 },
      parts: {
        customer: {
          title: "As the customer felt it",
          unit: "seconds",
          n: 1100,
          mean: 1600,
          median: 300,
          p90: 6300,
          min: 2,
          max: 183600,
          ci95: [280, 320],
        },
        unanswered: { title: "Still open", unit: "count", n: 4, value: 4 },
      },
    }),
    "resolution-time": value(0, { ...noDurations, reason: "no resolved conversation", excluded: { unresolved: 1204 } }),
    "service-level": ratio(712, 800, [0.8664, 0.9098], { excluded: { "short-abandon": 40 } }),
    "resolution-rate": ratio(992, 1204, [0.8013, 0.8444]),
    "first-contact-resolution": ratio(14, 20, [0.481, 0.8545], {
      flags: ["low-n", "approximate"],
      excluded: { pending: 900, "no-customer": 72 },
    }),
    "replies-per-ticket": value(992, {
      mean: 1.9,
      median: 2,
      p90: 3,
      min: 0,
      max: 9,
      ci95: [2, 2],
      distribution: { "0": 12, "1": 310, "2": 470, "3+": 200 },
      sources: { messages: 692, reported: 300 },
    }),
    csat: ratio(150, 180, [0.772, 0.8807], {
      excluded: { offered: 420 },
      parts: {
        mean: { title: "Mean score", unit: "score", n: 180, value: 4.25 },
        response: {
          title: "Response rate",
          unit: "ratio",
          n: 600,
          value: 0.3,
          numerator: 180,
          denominator: 600,
          ci95: [0.2647, 0.3378],
        },
      },
    }),
  },
};

/** A month of a small shop, everything in one row. */
export const shop: Report = {
  schemaVersion: 1,
  metrik: "0.1.0",
  asOf: "2026-03-31T10:02:00Z",
  timeZone: "Asia/Jakarta",
  hours: "calendar",
  calendars: [],
  period: { from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" },
  inputs: [
    {
      path: "exports/2026-03/messages.csv",
      format: "messages",
      records: 12345,
      used: 12001,
      rejected: { "no-conversation": 1, "bad-time": 2 },
      duplicates: 340,
      blank: 1,
    },
    {
      path: "exports/2026-03/tickets.csv",
      format: "zendesk-tickets",
      records: 1256,
      used: 1256,
      rejected: {},
      duplicates: 0,
      blank: 0,
    },
  ],
  population: { conversations: 1204, excluded: { outbound: 40, spam: 12 } },
  metrics: Object.values(metrics),
  by: [],
  every: null,
  rows: [total],
  unmeasurable: [
    { metric: "wait-time", title: "Wait time", reason: "no queue or acceptance times" },
    { metric: "nps", title: "NPS", reason: "no nps surveys" },
    { metric: "time-to-abandon", title: "Time to abandon", reason: "no queue or acceptance times" },
  ],
  diagnostics: [
    {
      code: "unknown-role",
      message: "author role is not known, so that the message is nobody's reply",
      count: 17,
      examples: ["messages.csv:17", "messages.csv:20", "messages.csv:33", "messages.csv:48"],
    },
  ],
};

/** First response times and volumes by channel. */
export const byChannel: Report = {
  ...shop,
  inputs: shop.inputs.slice(0, 1),
  metrics: [metrics.volume, metrics.firstResponse, metrics.csat],
  by: ["channel"],
  rows: [
    total,
    {
      group: { channel: "whatsapp" },
      period: null,
      values: {
        volume: count(702, { shareOfTotal: 702 / 1204 }),
        "first-response-time": value(690, {
          mean: 320,
          median: 59.6,
          p90: 600,
          min: 0.4,
          max: 86400,
          ci95: [55, 64],
        }),
        csat: ratio(100, 115, [0.7957, 0.9193]),
      },
    },
    {
      group: { channel: "email" },
      period: null,
      values: {
        volume: count(302, { shareOfTotal: 302 / 1204 }),
        "first-response-time": value(22, {
          mean: 9000,
          median: 7200,
          p90: 21600,
          min: 60,
          max: 183600,
          ci95: [3600, 10800],
          flags: ["low-n"],
        }),
        csat: value(0, { value: null, numerator: 0, denominator: 0, ci95: null, reason: "nobody was asked" }),
      },
    },
    {
      group: { channel: "(none)" },
      period: null,
      values: {
        volume: count(200, { shareOfTotal: 200 / 1204 }),
        "first-response-time": value(0, { ...noDurations, reason: "no answered conversation" }),
        csat: value(0, { value: null, numerator: 0, denominator: 0, ci95: null, reason: "nobody was asked" }),
      },
    },
  ],
  unmeasurable: [],
  diagnostics: [],
};

/** Nothing was in the files. */
export const empty: Report = {
  ...shop,
  asOf: null,
  period: null,
  inputs: [{ path: "empty.csv", format: "tickets", records: 0, used: 0, rejected: {}, duplicates: 0, blank: 0 }],
  population: { conversations: 0, excluded: {} },
  metrics: [metrics.volume, metrics.firstResponse, metrics.csat],
  rows: [
    {
      group: {},
      period: null,
      values: {
        volume: value(0, { value: null, reason: "no conversation" }),
        "first-response-time": value(0, { ...noDurations, reason: "no answered conversation" }),
        csat: value(0, { value: null, numerator: 0, denominator: 0, ci95: null, reason: "nobody was asked" }),
      },
    },
  ],
  unmeasurable: [],
  diagnostics: [],
};

/** Volume by day over a few days, one of which is cut short; and, as the digest shows it, the curve. */
export const byDay: Report = {
  ...shop,
  inputs: shop.inputs.slice(0, 1),
  metrics: [metrics.volume],
  every: "day",
  rows: [
    { group: {}, period: null, values: { volume: count(60) } },
    ...[
      { label: "2026-03-01", count: 40, partial: true },
      { label: "2026-03-02", count: 0, partial: false },
      { label: "2026-03-03", count: 20, partial: false },
    ].map(({ label, count: number, partial }) => ({
      group: {},
      period: { from: `${label}T00:00:00Z`, to: `${label}T23:59:59Z`, label, partial },
      values: { volume: count(number) },
    })),
  ],
  unmeasurable: [],
  diagnostics: [],
};

/** A report that has the given texts wherever data can put them. */
export const tellingOf = (texts: readonly string[]): Report => ({
  ...shop,
  inputs: texts.map((text) => ({
    path: text,
    format: "messages",
    records: 3,
    used: 2,
    rejected: { "bad-time": 1 },
    duplicates: 0,
    blank: 0,
  })),
  metrics: [metrics.volume, metrics.tags, metrics.firstResponse],
  by: ["channel", "agent"],
  rows: [
    {
      ...total,
      values: {
        ...total.values,
        tags: value(7, {
          categories: texts.map((name) => ({ name, count: 1, share: 1 / 7, shareOfAssignments: 1 / texts.length })),
        }),
      },
    },
    ...texts.map((text, index) => ({
      group: { channel: text, agent: texts[texts.length - 1 - index] ?? "" },
      period: null,
      values: {
        volume: count(1, { shareOfTotal: 0.1 }),
        "first-response-time": value(0, { ...noDurations, reason: "no answered conversation" }),
      },
    })),
  ],
  diagnostics: texts.map((text) => ({
    code: "unknown-role",
    message: `role "${text}" is not known`,
    count: 1,
    examples: [`${text}:17`],
  })),
});
