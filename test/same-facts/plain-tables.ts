import type { Instant } from "../../src/model/conversation.ts";
import { csvOf } from "../support/csv-text.ts";
import type { ExportedFile, SameConversation } from "./exporter.ts";

/*
 * The plain tables that people write themselves, as the README has them: each alone is a format, and all together say
 * everything.
 */
type Row = Readonly<Record<string, string>>;

const stamp = (at: Instant | undefined): string => (at === undefined ? "" : new Date(at).toISOString());
const table = (name: string, rows: readonly Row[]): ExportedFile => ({ name: `${name}.csv`, text: csvOf(...rows) });

export const messagesTable = (conversations: readonly SameConversation[]): ExportedFile =>
  table("messages", conversations.flatMap(messagesOf));

const messagesOf = ({ id, channel, customer, team, priority, tags, messages }: SameConversation): readonly Row[] =>
  messages.map((message) => ({
    conversation_id: id,
    message_id: message.id,
    created_at: stamp(message.at),
    author_role: message.by,
    author: message.author,
    visibility: message.internal ? "internal" : "public",
    body: message.text,
    canned: String(message.canned),
    channel,
    customer_id: customer,
    team,
    priority,
    tags: tags.join(";"),
  }));

export const ticketsTable = (conversations: readonly SameConversation[]): ExportedFile =>
  table("tickets", conversations.map(ticketOf));

function ticketOf(conversation: SameConversation): Row {
  const said = conversation.messages.filter(({ internal }) => !internal);
  const replies = said.filter(({ by }) => by === "agent");
  return {
    id: conversation.id,
    channel: conversation.channel,
    status: conversation.abandonedAt === undefined ? conversation.status : "abandoned",
    priority: conversation.priority,
    team: conversation.team,
    agent: conversation.assignee ?? "",
    customer: conversation.customer,
    subject: conversation.subject,
    tags: conversation.tags.join("|"),
    created_at: stamp(conversation.createdAt),
    first_response_at: stamp(replies[0]?.at),
    resolved_at: stamp(conversation.resolvedAt),
    abandoned_at: stamp(conversation.abandonedAt),
    reopens: String(conversation.events.filter(({ kind }) => kind === "reopened").length),
    replies: String(replies.length),
    messages: String(said.length),
    csat: String(conversation.rating?.score ?? ""),
    initiator: said.find(({ by }) => by !== "bot")?.by ?? "",
  };
}

export const eventsTable = (conversations: readonly SameConversation[]): ExportedFile =>
  table("events", conversations.flatMap(eventsOf));

function eventsOf(conversation: SameConversation): readonly Row[] {
  const { id, channel, customer, createdAt, abandonedAt, events, assignments, escalations } = conversation;
  const row = (at: Instant, event: string, actor: string, role: string, to = ""): Row => ({
    conversation_id: id,
    at: stamp(at),
    event,
    actor,
    actor_role: role,
    to,
    channel,
    customer_id: customer,
  });
  return [
    row(createdAt, "created", "", "system"),
    ...events.map(({ at, kind, actor, by }) => row(at, kind, actor, by)),
    ...escalations.map(({ at, actor }) => row(at, "escalated", actor, "agent")),
    ...(abandonedAt === undefined ? [] : [row(abandonedAt, "abandoned", customer, "customer")]),
    ...assignments.flatMap(({ at, actor, to }, index) => [
      ...(index === 0 ? [] : [row(at, "transferred", actor, "agent", to)]),
      row(at, "assigned", actor, "agent", to),
    ]),
  ];
}

export const surveysTable = (conversations: readonly SameConversation[]): ExportedFile =>
  table("surveys", conversations.flatMap(surveysOf));

function surveysOf({ id, customer, rating, surveys }: SameConversation): readonly Row[] {
  const row = (kind: string, score: number, scale: string, at: Instant, comment: string): Row => ({
    conversation_id: id,
    customer_id: customer,
    kind,
    score: String(score),
    scale,
    at: stamp(at),
    comment,
    agent: "",
  });
  return [
    ...(rating === undefined ? [] : [row("csat", rating.score, "1-5", rating.at, rating.comment)]),
    ...surveys.map(({ kind, score, at }) => row(kind, score, kind === "nps" ? "0-10" : "1-7", at, "")),
  ];
}
