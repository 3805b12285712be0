import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "open",
  resolved: "done",
  closed: "done",
};

const conversationOf = (conversation: SameConversation): object => ({
  type: "conversation",
  id: conversation.id,
  attributes: {
    name: conversation.subject,
    status: statuses[conversation.status],
    channels: [conversation.channel],
    messageCount: conversation.messages.length,
    outboundMessageCount: conversation.messages.filter(({ by }) => by === "agent").length,
    assignedUsers: conversation.assignee === undefined ? [] : [conversation.assignee],
    assignedTeams: [conversation.team],
    tags: conversation.tags,
    createdAt: stamp(conversation.createdAt),
    lastDone: conversation.resolvedAt === undefined ? null : { createdAt: stamp(conversation.resolvedAt) },
  },
  relationships: { customer: { data: { type: "customer", id: conversation.customer } } },
});

const relationships = (conversation: string, author: string): object => ({
  conversation: { data: { type: "conversation", id: conversation } },
  createdBy: { data: { type: "user", id: author } },
});

const messageOf = (conversation: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  type: internal ? "note" : "message",
  id,
  attributes: internal
    ? { body: text, createdAt: stamp(at) }
    : { direction: by === "customer" ? "in" : "out", auto: by === "bot", preview: text, sentAt: stamp(at) },
  relationships: relationships(conversation, author),
});

const page = (name: string, data: readonly object[]): ExportedFile => ({ name, text: JSON.stringify({ data }) });

const pending = "a conversation is open, snoozed or done, and pending is open";
const reopenings = "only the last time that it was done is told";
const assignments = "nothing tells who was assigned when";
const ratings = "ratings are not among the attributes that are read";

export const kustomer: Exporter = {
  format: "kustomer",
  write: (conversations) => [
    page(
      "messages.json",
      conversations.flatMap(({ id, messages }) => messages.map((each) => messageOf(id, each))),
    ),
    page("conversations.json", conversations.map(conversationOf)),
  ],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "chat-duration",
    "sla",
    "service-level",
    "resolution-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    backlog: pending,
    "backlog-flow": reopenings,
    "resolution-time": reopenings,
    "clean-resolution-rate": reopenings,
    "first-contact-resolution": reopenings,
    "reopen-rate": reopenings,
    "handle-time": assignments,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
