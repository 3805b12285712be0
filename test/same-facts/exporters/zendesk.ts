import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { ExportedFile, Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { isAbandoned } from "../kinds.ts";
import { noCannedMarks, noEscalations, noSurveys } from "../lacks.ts";

const stamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "native_messaging",
  whatsapp: "whatsapp",
  phone: "voice",
};
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "pending",
  "on-hold": "hold",
  resolved: "solved",
  closed: "closed",
};
const machine = -1;

const commentOf = ({ id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  type: "Comment",
  author_id: by === "bot" ? machine : author,
  body: text,
  html_body: `<div>${text}</div>`,
  public: !internal,
  created_at: stamp(at),
  via: { channel: by === "bot" ? "rule" : "web" },
});

/** What is said in a chat stands in an audit; its comments are the notes. */
const isInChat = ({ channel }: SameConversation, { internal }: SameMessage): boolean => channel === "chat" && !internal;

const lineOf = ({ id, at, by, author, text }: SameMessage): object => ({
  type: "ChatMessage",
  timestamp: at,
  actor_id: by === "bot" ? "zd:answerBot" : author,
  actor_type: by === "bot" ? "system" : by === "agent" ? "agent" : "end-user",
  message: text,
  message_id: id,
});

function chatOf(conversation: SameConversation): readonly object[] {
  const lines = conversation.messages.filter((message) => isInChat(conversation, message)).map(lineOf);
  if (lines.length === 0) return [];
  return [
    {
      id: `${conversation.id}-chat`,
      ticket_id: conversation.id,
      created_at: stamp(conversation.createdAt),
      author_id: conversation.customer,
      via: { channel: channels.chat },
      events: [{ type: "ChatStartedEvent", value: { history: lines } }],
    },
  ];
}

const auditOf = (ticket: string, { at, kind, actor, by }: SameEvent): object => ({
  id: `${ticket}-${kind}-${at}`,
  ticket_id: ticket,
  created_at: stamp(at),
  author_id: by === "bot" ? machine : actor,
  via: { channel: by === "bot" ? "rule" : "web" },
  events: [
    kind === "resolved"
      ? { type: "Change", field_name: "status", previous_value: "open", value: "solved" }
      : { type: "Change", field_name: "status", previous_value: "solved", value: "open" },
  ],
});

const assignmentOf = (ticket: string, { at, actor, to }: SameAssignment, before: string | undefined): object => ({
  id: `${ticket}-assignee-${at}`,
  ticket_id: ticket,
  created_at: stamp(at),
  author_id: actor,
  via: { channel: "web" },
  events: [{ type: "Change", field_name: "assignee_id", previous_value: before ?? null, value: to }],
});

function auditsOf(conversation: SameConversation): readonly object[] {
  const { id, events, assignments } = conversation;
  return [
    ...chatOf(conversation),
    ...events.map((event) => auditOf(id, event)),
    ...assignments.map((assignment, index) => assignmentOf(id, assignment, assignments[index - 1]?.to)),
  ];
}

const ticketOf = (conversation: SameConversation): object => ({
  id: conversation.id,
  requester_id: conversation.customer,
  submitter_id: conversation.customer,
  assignee_id: conversation.assignee ?? null,
  group_id: conversation.team,
  subject: conversation.subject,
  description: conversation.messages[0]?.text ?? "",
  status: statuses[conversation.status],
  priority: conversation.priority,
  tags: conversation.tags,
  via: { channel: channels[conversation.channel] },
  created_at: stamp(conversation.createdAt),
  updated_at: stamp(conversation.createdAt),
  comments: conversation.messages.filter((message) => !isInChat(conversation, message)).map(commentOf),
});

const ratingOf = ({ id, customer, assignee, rating }: SameConversation): readonly object[] =>
  rating === undefined
    ? []
    : [
        {
          id: `${id}-rating`,
          ticket_id: id,
          requester_id: customer,
          assignee_id: assignee ?? null,
          score: rating.score > 2 ? "good" : "bad",
          comment: rating.comment,
          created_at: stamp(rating.at),
        },
      ];

/** Everybody who wrote; the machine is nobody's account. */
function usersOf(conversations: readonly SameConversation[]): readonly object[] {
  const messages = conversations.flatMap((conversation) => conversation.messages);
  const agents = new Set(messages.filter(({ by }) => by === "agent").map(({ author }) => author));
  const customers = new Set(conversations.map(({ customer }) => customer));
  const user = (role: string) => (id: string) => ({ id, role, ticket_restriction: null, only_private_comments: false });
  return [...[...customers].map(user("end-user")), ...[...agents].map(user("agent"))];
}

const page = (key: string, records: readonly object[]): ExportedFile => ({
  name: `${key}.json`,
  text: JSON.stringify({ [key]: records, next_page: null, count: records.length }),
});

export const zendesk: Exporter = {
  format: "zendesk",
  write: (conversations) => [
    page("satisfaction_ratings", conversations.flatMap(ratingOf)),
    page("audits", conversations.flatMap(auditsOf)),
    {
      name: "tickets.ndjson",
      text: conversations.map((conversation) => `${JSON.stringify({ ticket: ticketOf(conversation) })}\n`).join(""),
    },
    page("users", usersOf(conversations)),
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noCannedMarks,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    ...because("a rating is good or bad, and has no five points", "csat", "feedback"),
  },
  but: {
    why: "a customer who left is waiting still",
    isMeant: isAbandoned,
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "success-rate", "missed-rate"],
  },
};
