import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noTeams } from "../lacks.ts";

const seconds = (at: Instant): number => at / 1000;
const types: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "front_chat",
  whatsapp: "whatsapp",
  phone: "call",
};
const categories: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "waiting",
  "on-hold": "open",
  resolved: "resolved",
  closed: "resolved",
};

const linkTo = (id: string) => `https://api2.frontapp.com/conversations/cnv_${id}`;
const teammate = (username: string, type = "user") => ({ id: `tea_${username}`, username, type });

const conversationOf = (conversation: SameConversation): object => ({
  id: `cnv_${conversation.id}`,
  subject: conversation.subject,
  status: conversation.assignee === undefined ? "unassigned" : "assigned",
  status_category: categories[conversation.status],
  assignee: conversation.assignee === undefined ? null : teammate(conversation.assignee),
  recipient: { handle: conversation.customer, role: "from" },
  tags: conversation.tags.map((name) => ({ id: `tag_${name}`, name })),
  created_at: seconds(conversation.createdAt),
});

const messageOf = (
  { id: conversation, channel }: SameConversation,
  { id, at, by, author, text }: SameMessage,
): object => ({
  id: `msg_${id}`,
  type: types[channel],
  is_inbound: by === "customer",
  created_at: seconds(at),
  author: by === "customer" ? null : teammate(author, by === "bot" ? "rule" : "user"),
  draft_mode: null,
  body: text,
  _links: { related: { conversation: linkTo(conversation) } },
});

const commentOf = (conversation: string, { id, at, by, author, text }: SameMessage): object => ({
  id: `com_${id}`,
  author: teammate(author, by === "bot" ? "rule" : "user"),
  posted_at: seconds(at),
  body: text,
  _links: { related: { conversations: linkTo(conversation) } },
});

const eventOf = (conversation: string, { at, kind, actor, by }: SameEvent): object => ({
  id: `evt_${conversation}_${kind}_${at}`,
  type: kind === "resolved" ? "archive" : "reopen",
  emitted_at: seconds(at),
  conversation: { id: `cnv_${conversation}` },
  source: { _meta: { type: "teammate" }, data: teammate(actor, by === "bot" ? "rule" : "user") },
});

const assignmentOf = (conversation: string, { at, actor, to }: SameAssignment): object => ({
  id: `evt_${conversation}_assign_${at}`,
  type: "assign",
  emitted_at: seconds(at),
  conversation: { id: `cnv_${conversation}` },
  source: { _meta: { type: "teammate" }, data: teammate(actor) },
  target: { _meta: { type: "teammate" }, data: teammate(to) },
});

const page = (name: string, results: readonly object[]): ExportedFile => ({
  name,
  text: JSON.stringify({ _pagination: { next: null }, _results: results }),
});

export const front: Exporter = {
  format: "front",
  idOf: (id) => `cnv_${id}`,
  write: (conversations) => [
    page(
      "events.json",
      conversations.flatMap(({ id, events, assignments }) => [
        ...events.map((event) => eventOf(id, event)),
        ...assignments.map((assignment) => assignmentOf(id, assignment)),
      ]),
    ),
    page(
      "comments.json",
      conversations.flatMap(({ id, messages }) =>
        messages.filter(({ internal }) => internal).map((each) => commentOf(id, each)),
      ),
    ),
    page(
      "messages.json",
      conversations.flatMap((each) =>
        each.messages.filter(({ internal }) => !internal).map((message) => messageOf(each, message)),
      ),
    ),
    page("conversations.json", conversations.map(conversationOf)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noCannedMarks,
    ...noTeams,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "the API has no ratings",
  },
  but: {
    why: "what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "missed-rate"],
  },
};
