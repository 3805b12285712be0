import type { ConversationRow, ConversationValue, ListedMetric, Listing } from "../../src/report/listing/listing.ts";
import { empty } from "./report.ts";
import { metrics } from "./value.ts";

const listed = (metric: Omit<ListedMetric, "parts">, parts: ListedMetric["parts"] = {}): ListedMetric => ({
  ...metric,
  parts,
});

const replyTime = { ...metrics.firstResponse, id: "reply-time", title: "Reply time" };

/** What nothing was observed of, and what differs from that. */
export const figures = (fields: Partial<ConversationValue> = {}): ConversationValue => ({
  value: null,
  values: [],
  agents: [],
  excluded: {},
  sources: [],
  ...fields,
});

/** One value, credited to an agent. */
export const one = (value: number, agent: string | null, fields: Partial<ConversationValue> = {}): ConversationValue =>
  figures({ value, values: [value], agents: [agent], sources: ["messages"], ...fields });

export const row = (fields: Partial<ConversationRow> = {}): ConversationRow => ({
  id: "A",
  createdAt: "2026-03-02T09:00:00.000Z",
  channel: null,
  status: null,
  priority: null,
  team: null,
  assignee: null,
  customer: null,
  excluded: null,
  values: {
    "first-response-time": figures({ excluded: { unanswered: 1 } }),
    "reply-time": figures({ excluded: { unanswered: 1 } }),
    csat: figures({ excluded: { "not-surveyed": 1 } }),
    tags: one(1, null, { categories: ["(untagged)"] }),
  },
  ...fields,
});

const rows: readonly ConversationRow[] = [
  row({
    id: "A",
    channel: "email",
    status: "resolved",
    priority: "high",
    team: "North",
    assignee: "Sari",
    customer: "C-1",
    values: {
      "first-response-time": one(300, "Sari", { parts: { customer: one(360, "Sari") } }),
      "reply-time": one(90, "Sari", { approximate: true }),
      csat: one(1, "Sari"),
      tags: one(1, "Sari", { categories: ["billing"] }),
    },
  }),
  row({
    id: "B",
    createdAt: "2026-03-03T17:30:00.000Z",
    channel: "whatsapp",
    values: {
      "first-response-time": one(30, "Budi", { parts: { customer: one(30, "Budi") } }),
      "reply-time": figures({
        value: 75,
        values: [30, 120],
        agents: ["Budi", "Sari"],
        excluded: { unanswered: 1, negative: 2 },
        sources: ["messages"],
      }),
      csat: one(0, "Sari"),
      tags: one(1, "Sari", { categories: ["refund", "order"] }),
    },
  }),
  row({ id: "C", createdAt: null, excluded: "spam" }),
];

/** A listing of these conversations. */
export const listingOf = (conversations: readonly ConversationRow[], head: Partial<Listing["head"]> = {}): Listing => ({
  head: {
    schemaVersion: 1,
    metrik: empty.metrik,
    asOf: "2026-03-31T10:02:00Z",
    timeZone: "Asia/Jakarta",
    hours: "calendar",
    calendars: [],
    period: { from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" },
    inputs: [{ path: "may.csv", format: "tickets", records: 3, used: 3, rejected: {}, duplicates: 0, blank: 0 }],
    population: { conversations: 2, excluded: { spam: 1 } },
    metrics: [
      listed(metrics.firstResponse, { customer: { title: "As the customer felt it", unit: "seconds" } }),
      listed(replyTime),
      listed(metrics.csat),
      listed(metrics.tags),
    ],
    unmeasurable: [],
    diagnostics: [],
    worst: null,
    limit: null,
    matching: conversations.length,
    ...head,
  },
  rows: conversations,
});

/** Two conversations with values and one without. */
export const sample = listingOf(rows);
