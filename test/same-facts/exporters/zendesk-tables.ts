import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { isAbandoned } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings } from "../lacks.ts";

type Row = Readonly<Record<string, string>>;

const stamp = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");
const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "chat",
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

const ticketOf = (conversation: SameConversation): Row => ({
  id: conversation.id,
  requester_id: conversation.customer,
  submitter_id: conversation.customer,
  assignee_id: conversation.assignee ?? "",
  group_id: conversation.team,
  subject: conversation.subject,
  status: statuses[conversation.status],
  priority: conversation.priority,
  via_channel: channels[conversation.channel],
  created_at: stamp(conversation.createdAt),
  updated_at: stamp(conversation.createdAt),
});

const commentOf = (ticket: string, { id, at, by, author, internal, text }: SameMessage): Row => ({
  id,
  ticket_id: ticket,
  user_id: by === "bot" ? "-1" : author,
  public: internal ? "FALSE" : "TRUE",
  created: stamp(at),
  body: text,
  voice_comment: "FALSE",
});

/** What is said in a chat stands in a table of its own; its comments are the notes. */
const isInChat = ({ channel }: SameConversation, { internal }: SameMessage): boolean => channel === "chat" && !internal;

const actors: Readonly<Record<SameMessage["by"], (author: string) => string>> = {
  customer: (author) => author,
  agent: (author) => `agent:${author}`,
  bot: () => "__trigger",
};

const lineOf = (ticket: string, { id, at, by, author, text }: SameMessage, index: number): Row => ({
  chat_id: `${ticket}-chat`,
  created_at: stamp(at),
  actor_id: actors[by](author),
  chat_index: String(index),
  type: "ChatMessage",
  message_id: id,
  message: text,
  message_source: "",
});

const historyOf = ({ id, createdAt, events, assignments }: SameConversation): readonly Row[] => [
  { ticket_id: id, field_name: "status", updated: stamp(createdAt), user_id: "", value: "new" },
  ...events.map(({ at, kind, actor, by }) => ({
    ticket_id: id,
    field_name: "status",
    updated: stamp(at),
    user_id: by === "bot" ? "-1" : actor,
    value: kind === "resolved" ? "solved" : "open",
  })),
  ...assignments.map(({ at, actor, to }) => ({
    ticket_id: id,
    field_name: "assignee_id",
    updated: stamp(at),
    user_id: actor,
    value: to,
  })),
];

function usersOf(conversations: readonly SameConversation[]): readonly Row[] {
  const messages = conversations.flatMap((conversation) => conversation.messages);
  const agents = new Set(messages.filter(({ by }) => by === "agent").map(({ author }) => author));
  return [...agents].map((id) => ({ id, role: "agent", ticket_restriction: "", only_private_comments: "FALSE" }));
}

const table = (name: string, rows: readonly Row[]): ExportedFile => ({ name: `${name}.csv`, text: csvOf(...rows) });

export const zendeskTables: Exporter = {
  format: "zendesk",
  write: (conversations) => [
    table("ticket", conversations.map(ticketOf)),
    table(
      "ticket_comment",
      conversations.flatMap((conversation) =>
        conversation.messages
          .filter((message) => !isInChat(conversation, message))
          .map((message) => commentOf(conversation.id, message)),
      ),
    ),
    table(
      "ticket_chat",
      conversations
        .filter(({ channel }) => channel === "chat")
        .map(({ id, customer }) => ({ chat_id: `${id}-chat`, ticket_id: id, visitor_id: customer })),
    ),
    table(
      "ticket_chat_event",
      conversations.flatMap((conversation) =>
        conversation.messages
          .filter((message) => isInChat(conversation, message))
          .map((message, index) => lineOf(conversation.id, message, index)),
      ),
    ),
    table("ticket_field_history", conversations.flatMap(historyOf)),
    table(
      "ticket_tag",
      conversations.flatMap(({ id, tags }) => tags.map((tag) => ({ ticket_id: id, tag, _fivetran_synced: "" }))),
    ),
    table("user", usersOf(conversations)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noCannedMarks,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "the tables have no ratings",
  },
  but: {
    why: "a customer who left is waiting still",
    isMeant: isAbandoned,
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "missed-rate"],
  },
};
