import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isPending, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noTransfers } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "open",
  "on-hold": "open",
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
    reopenFromDoneCount: conversation.events.filter(({ kind }) => kind === "reopened").length,
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

export const kustomer: Exporter = {
  format: "kustomer",
  write: (conversations) => [
    page(
      "messages.json",
      conversations.flatMap(({ id, messages }) => messages.map((each) => messageOf(id, each))),
    ),
    page("conversations.json", conversations.map(conversationOf)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "ratings are not among the attributes that are read",
  },
  but: {
    why: "pending and on-hold are open, only the last time that it was done is told, and nobody who did it, and a customer who left is waiting still",
    isMeant: anyOf(isPending, wasReopened, isResolvedByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "first-contact-resolution",
      "resolution-rate by agent",
      "reopen-rate by agent",
      "clean-resolution-rate by agent",
      "replies-per-ticket by agent",
      "first-response-time",
      "sla",
      "service-level",
      "missed-rate",
    ],
  },
};
