import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage, SameRating } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isPending, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noReopenings, noSurveys, noTransfers } from "../lacks.ts";

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
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
  },
  but: {
    why: "a ticket is open or closed, a reopened one has no closing any more, and nothing tells who resolved it, and a customer who left is waiting still",
    isMeant: anyOf(isPending, wasReopened, isResolvedByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "resolution-rate by agent",
      "replies-per-ticket by agent",
      "first-response-time",
      "sla",
      "service-level",
      "success-rate",
      "missed-rate",
    ],
  },
};
