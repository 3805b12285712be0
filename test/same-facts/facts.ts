import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ExportedFile, SameConversation } from "./exporter.ts";

const folder = join(import.meta.dirname, "../../fixtures/same-facts");
const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).getTime());

const messageSchema = z
  .strictObject({
    message_id: z.string(),
    created_at: instant,
    author_role: z.enum(["customer", "agent", "bot"]),
    author: z.string(),
    visibility: z.enum(["public", "internal"]),
    body: z.string(),
    canned: z.boolean().default(false),
  })
  .transform(({ message_id: id, created_at: at, author_role: by, author, visibility, body: text, canned }) => ({
    id,
    at,
    by,
    author,
    internal: visibility === "internal",
    canned,
    text,
  }));

const eventSchema = z.strictObject({
  at: instant,
  event: z.enum(["assigned", "transferred", "escalated", "resolved", "reopened"]),
  actor: z.string(),
  actor_role: z.enum(["agent", "bot"]),
  to: z.string().optional(),
});

const abandonSchema = z.strictObject({
  at: instant,
  event: z.literal("abandoned"),
  actor: z.string(),
  actor_role: z.literal("customer"),
});

const ratingSchema = z
  .strictObject({
    kind: z.literal("csat"),
    scale: z.literal("1-5"),
    score: z.literal([1, 2, 3, 4, 5]),
    at: instant,
    comment: z.string().default(""),
  })
  .transform(({ score, at, comment }) => ({ kind: "csat" as const, score, at, comment }));

const surveySchema = z
  .union([
    z.strictObject({ kind: z.literal("nps"), scale: z.literal("0-10"), score: z.int(), at: instant }),
    z.strictObject({ kind: z.literal("ces"), scale: z.literal("1-7"), score: z.int(), at: instant }),
  ])
  .transform(({ kind, score, at }) => ({ kind, score, at }));

const conversationSchema = z
  .strictObject({
    id: z.string(),
    channel: z.enum(["email", "chat", "whatsapp", "phone"]),
    status: z.enum(["open", "pending", "on-hold", "resolved", "closed", "abandoned"]),
    priority: z.enum(["low", "normal", "high", "urgent"]),
    team: z.string(),
    agent: z.string().optional(),
    customer_id: z.string(),
    subject: z.string(),
    tags: z.array(z.string()),
    created_at: instant,
    resolved_at: instant.optional(),
    messages: z.array(messageSchema),
    events: z.array(z.union([eventSchema, abandonSchema])),
    surveys: z.array(z.union([ratingSchema, surveySchema])),
  })
  .transform(
    ({
      agent,
      customer_id: customer,
      created_at: createdAt,
      resolved_at: resolvedAt,
      events,
      surveys,
      status,
      ...rest
    }) => ({
      ...rest,
      status: status === "abandoned" ? "open" : status,
      customer,
      assignee: agent,
      createdAt,
      resolvedAt,
      abandonedAt: events.find(({ event }) => event === "abandoned")?.at,
      events: events.flatMap((each) =>
        each.event === "resolved" || each.event === "reopened"
          ? [{ at: each.at, kind: each.event, actor: each.actor, by: each.actor_role }]
          : [],
      ),
      assignments: events.flatMap((each) =>
        each.event === "assigned" && each.to !== undefined ? [{ at: each.at, actor: each.actor, to: each.to }] : [],
      ),
      escalations: events.filter(({ event }) => event === "escalated").map(({ at, actor }) => ({ at, actor })),
      rating: surveys.find((survey) => survey.kind === "csat"),
      surveys: surveys.filter((survey) => survey.kind !== "csat"),
    }),
  );

/** What stands beside the conversations, and is no help desk's: who the customers are, what they ordered, what support costs. */
export const besideFiles = ["customers.csv", "orders.csv", "costs.csv"].map((name) => ({ name, text: textOf(name) }));

const lines = textOf("conversations.ndjson").trimEnd().split("\n");

/** The conversations for exporters to write. */
export const sameConversations: readonly SameConversation[] = lines.map((line) =>
  conversationSchema.parse(JSON.parse(line)),
);

const lineOf = new Map(sameConversations.map(({ id }, index) => [id, lines[index]]));

/** Some of them as they stand in the fixture: metrik's own NDJSON. */
export const canonicalFileOf = (conversations: readonly SameConversation[]): ExportedFile => ({
  name: "conversations.ndjson",
  text: conversations.map(({ id }) => `${lineOf.get(id)}\n`).join(""),
});
