import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage, SameRating } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace("Z", "000+00:00");

function ticketOf(conversation: SameConversation): object {
  const { id, status, resolvedAt, assignee, tags, messages } = conversation;
  const isClosed = status === "resolved" || status === "closed";
  return {
    id,
    uri: `/api/tickets/${id}/`,
    status: isClosed ? "closed" : "open",
    channel: conversation.channel,
    via: conversation.channel,
    from_agent: messages.find(({ internal, by }) => !internal && by !== "bot")?.by === "agent",
    spam: false,
    priority: conversation.priority,
    subject: conversation.subject,
    customer: { id: conversation.customer },
    assignee_user: assignee === undefined ? null : { name: assignee },
    assignee_team: { name: conversation.team },
    tags: tags.map((name) => ({ name })),
    created_datetime: stamp(conversation.createdAt),
    opened_datetime: messages[1] === undefined ? null : stamp(messages[1].at),
    closed_datetime: isClosed && resolvedAt !== undefined ? stamp(resolvedAt) : null,
    snooze_datetime: null,
    trashed_datetime: null,
  };
}

const messageOf = (ticket: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  ticket_id: ticket,
  public: !internal,
  from_agent: by !== "customer",
  channel: internal ? "internal-note" : "email",
  via: by === "bot" ? "rule" : "helpdesk",
  rule_id: by === "bot" ? 7 : null,
  sender: { name: author },
  created_datetime: stamp(at),
  sent_datetime: stamp(at),
  failed_datetime: null,
  body_text: text,
});

const surveyOf = (ticket: string, { score, at, comment }: SameRating): object => ({
  id: `survey-${ticket}`,
  ticket_id: ticket,
  score,
  body_text: comment,
  scored_datetime: stamp(at),
  sent_datetime: stamp(at),
});

const page = (name: string, data: readonly object[]): ExportedFile => ({
  name,
  text: JSON.stringify({ object: "list", data, meta: { next_cursor: null } }),
});

const pending = "a ticket is open or closed, and pending is open";
const reopenings = "a reopened ticket has no closing any more, and nothing else tells of one";
const assignments = "nothing tells who was assigned when";

export const gorgias: Exporter = {
  format: "gorgias",
  write: (conversations) => [
    page(
      "messages.json",
      conversations.flatMap(({ id, messages }) => messages.map((each) => messageOf(id, each))),
    ),
    page("tickets.json", conversations.map(ticketOf)),
    page(
      "surveys.json",
      conversations.flatMap(({ id, rating }) => (rating === undefined ? [] : [surveyOf(id, rating)])),
    ),
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
    "success-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "csat",
    "feedback",
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
  },
};
